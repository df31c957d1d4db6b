/** Workflows: OSWorkflow 2.7.0 runs the XML that Jira exports; everything around it is the workbench's own. */
@NullMarked
package org.empathygate.workbench.jira.workflow;

import org.jspecify.annotations.NullMarked;
