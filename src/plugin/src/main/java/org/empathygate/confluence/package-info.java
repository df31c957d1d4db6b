/** The Confluence half of the plugin. Today it starts cleanly and shows nothing. */
@NullMarked
package org.empathygate.confluence;

import org.jspecify.annotations.NullMarked;
