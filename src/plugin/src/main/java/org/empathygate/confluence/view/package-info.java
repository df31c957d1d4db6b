/** What the reader of a wiki page sees: from values to HTML, in the reader's language, for screen and paper. */
@NullMarked
package org.empathygate.confluence.view;

import org.jspecify.annotations.NullMarked;
