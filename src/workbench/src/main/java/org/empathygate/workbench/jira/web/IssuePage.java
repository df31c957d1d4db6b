package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Project;

/** {@code /browse/…}: an issue, or a project. */
final class IssuePage {

    private final JiraModel jira;
    private final IssueScreen screen;

    IssuePage(JiraModel jira, IssueScreen screen) {
        this.jira = jira;
        this.screen = screen;
    }

    Answer show(Visit visit) {
        String key = visit.lastSegment();
        Optional<JiraIssue> issue =
                jira.issues().findByKey(key).filter(found -> jira.access().sees(visit.person(), found));
        if (issue.isPresent()) {
            return of(issue.get(), visit, List.of());
        }
        Optional<Project> project = jira.projects().findByKey(key);
        if (project.isPresent()) {
            return Answer.Elsewhere.at("/projects/" + project.get().key());
        }
        return visit.person() == null
                ? new Answer.SignInFirst()
                : Answer.notFound("Issue " + key + " does not exist, or you may not see it.");
    }

    /** The issue's page, with what was wrong with a link that was asked for. */
    Answer.Shown of(JiraIssue issue, Visit visit, List<String> linkErrors) {
        return Answer.Shown.page(
                        Section.ISSUES,
                        "[" + issue.key() + "] " + issue.summary(),
                        "issue",
                        screen.of(issue, visit, linkErrors))
                .about(issue.key(), "jira.view.issue");
    }
}
