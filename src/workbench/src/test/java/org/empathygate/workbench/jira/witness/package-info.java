/** The classes of a plugin that hears events, schedules jobs, sends mail and writes into the audit log. */
@NullMarked
package org.empathygate.workbench.jira.witness;

import org.jspecify.annotations.NullMarked;
