package org.empathygate.workbench.jira.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param lang the language of the pages' own words
 * @param base the context path
 * @param person null while nobody is signed in
 * @param notice what just happened; null when nothing did
 * @param issueKey the issue the page is about; null when it is about none
 * @param bodyHtml the page itself, rendered
 */
record ShellView(
        String lang,
        String base,
        String title,
        Section here,
        String xsrf,
        @Nullable Visitor person,
        List<String> styleSheets,
        List<String> scripts,
        @Nullable String notice,
        @Nullable String issueKey,
        String bodyHtml) {

    /**
     * Who is signed in.
     *
     * @param locale the language that plugins speak to them
     * @param links of plugins in the menu under the name
     */
    record Visitor(
            String username, String name, String initials, String locale, boolean administrator, List<NavLink> links) {}
}
