package org.empathygate.workbench.jira.web;

import java.util.List;

/**
 * A project beside its menu.
 *
 * @param panels what a plugin shows in the project's place; empty for the project's own summary
 */
record ProjectView(ProjectsView.Row project, List<NavGroup> menu, List<IssueView.Panel> panels) {}
