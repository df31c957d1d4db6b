/** Spaces, pages and their past, and who may see and change them, in Confluence's own database. */
@NullMarked
package org.empathygate.workbench.confluence.wiki;

import org.jspecify.annotations.NullMarked;
