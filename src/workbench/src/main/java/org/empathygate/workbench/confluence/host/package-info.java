/** Confluence's services as plugins see them, and what pages and REST work with. */
@NullMarked
package org.empathygate.workbench.confluence.host;

import org.jspecify.annotations.NullMarked;
