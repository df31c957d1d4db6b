/** From storage format to HTML: what may stand on a page, Confluence's own elements, and macros, those of plugins among them. */
@NullMarked
package org.empathygate.workbench.confluence.render;

import org.jspecify.annotations.NullMarked;
