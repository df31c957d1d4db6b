/** The interfaces of Jira that plugins use, answered from the workbench's own data. */
@NullMarked
package org.empathygate.workbench.jira.host;

import org.jspecify.annotations.NullMarked;
