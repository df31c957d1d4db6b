package org.empathygate.workbench.jira.web;

import java.util.List;

/**
 * The form that takes a workflow export.
 *
 * @param unknown the classes the last file named that are not here
 */
record ImportWorkflowView(String name, boolean skipUnknown, List<String> errors, List<String> unknown) {}
