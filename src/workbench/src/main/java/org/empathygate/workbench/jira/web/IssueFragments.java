package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.model.JiraIssue;

/** What plugins add to an issue's page: panels beside it, and links among its operations. */
final class IssueFragments {

    private static final String PANELS = "atl.jira.view.issue.right.context";

    private final FragmentContexts contexts;
    private final WebPanels panels;
    private final WebLinks links;

    IssueFragments(FragmentContexts contexts, WebPanels panels, WebLinks links) {
        this.contexts = contexts;
        this.panels = panels;
        this.links = links;
    }

    List<IssueView.Panel> panels(JiraIssue issue, Visit visit) {
        return panels.at(PANELS, contexts.of(visit, issue), visit.locale());
    }

    List<NavLink> operations(JiraIssue issue, Visit visit) {
        Map<String, Object> context = contexts.of(visit, issue);
        return Stream.concat(
                        MenuPlace.ISSUE.ownSections().stream()
                                .flatMap(section -> links.in(section, context, visit).stream()),
                        links.sections(MenuPlace.ISSUE.location(), context, visit).stream()
                                .flatMap(group -> group.links().stream()))
                .toList();
    }
}
