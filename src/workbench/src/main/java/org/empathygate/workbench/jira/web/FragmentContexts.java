package org.empathygate.workbench.jira.web;

import java.util.HashMap;
import java.util.Map;
import org.empathygate.workbench.jira.host.HostViews;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Project;

/** What plugins' conditions, links and panels are told about the page they are on, under Jira's own keys. */
final class FragmentContexts {

    private final JiraModel jira;
    private final HostViews views;

    FragmentContexts(JiraModel jira, HostViews views) {
        this.jira = jira;
        this.views = views;
    }

    Map<String, Object> of(Visit visit) {
        var context = new HashMap<String, Object>();
        if (visit.person() != null) {
            context.put("user", views.user(visit.person()));
            context.put("username", visit.person().username());
        }
        return context;
    }

    Map<String, Object> of(Visit visit, Project project) {
        Map<String, Object> context = of(visit);
        context.put("project", views.project(project));
        return context;
    }

    Map<String, Object> of(Visit visit, JiraIssue issue) {
        Map<String, Object> context =
                of(visit, jira.projects().find(issue.projectId()).orElseThrow());
        context.put("issue", views.unchanged(issue));
        return context;
    }
}
