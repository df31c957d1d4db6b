/** Joins the Confluence half, and is never loaded in Jira. */
@NullMarked
package org.empathygate.wiring.confluence;

import org.jspecify.annotations.NullMarked;
