/** The macros of the wiki page: Confluence in, HTML out, and nothing decided. */
@NullMarked
package org.empathygate.confluence.macro;

import org.jspecify.annotations.NullMarked;
