/** The Jira that the workbench stands in for. */
@NullMarked
package org.empathygate.workbench.jira;

import org.jspecify.annotations.NullMarked;
