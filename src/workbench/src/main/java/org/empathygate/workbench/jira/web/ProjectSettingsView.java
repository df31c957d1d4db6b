package org.empathygate.workbench.jira.web;

import java.util.List;

/**
 * How a project is set up.
 *
 * @param types the names of its issue types, with commas
 */
record ProjectSettingsView(String key, String name, String lead, String types, List<NavGroup> menu) {}
