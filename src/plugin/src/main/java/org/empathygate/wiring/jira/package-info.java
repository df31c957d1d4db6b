/** Joins the Jira half, and is never loaded in Confluence. */
@NullMarked
package org.empathygate.wiring.jira;

import org.jspecify.annotations.NullMarked;
