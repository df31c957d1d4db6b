/** A Confluence in whose place there is not much yet: plugins start in it, and a page says what it is. */
@NullMarked
package org.empathygate.workbench.confluence;

import org.jspecify.annotations.NullMarked;
