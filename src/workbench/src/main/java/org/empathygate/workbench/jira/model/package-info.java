/** Jira's data as the workbench keeps it: records, and one class per group of tables that reads and writes them. */
@NullMarked
package org.empathygate.workbench.jira.model;

import org.jspecify.annotations.NullMarked;
