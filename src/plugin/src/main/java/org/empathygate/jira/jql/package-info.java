/** Functions of JQL about the gap. Each answers ids of issues, as far as the searcher may see them, computed when asked. */
@NullMarked
package org.empathygate.jira.jql;

import org.jspecify.annotations.NullMarked;
