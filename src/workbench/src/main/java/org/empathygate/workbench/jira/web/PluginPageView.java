package org.empathygate.workbench.jira.web;

import java.util.List;

/**
 * A page of a plugin beside a menu.
 *
 * @param menuLabel names the menu
 * @param menu empty when nothing stands beside the page
 * @param lang the language that the plugin was asked to speak
 * @param contentHtml as the plugin renders it
 */
record PluginPageView(String menuLabel, List<NavGroup> menu, String lang, String contentHtml) {}
