package org.empathygate.workbench.jira.rest;

import java.util.Optional;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;

/** Who asks, and what of what is asked for is there for them. */
final class Caller {
    static final String NO_SUCH_ISSUE = "Issue Does Not Exist";

    private final JiraHost jira;

    Caller(JiraHost jira) {
        this.jira = jira;
    }

    /** The person who asks; 401 when nobody has signed in. */
    Person person() {
        return jira.authentication().person().orElseThrow(Refusal::notSignedIn);
    }

    /** The issue with this key or id; 404 when it is absent or not for the caller to see. */
    JiraIssue issue(String keyOrId) {
        return visibleIssue(keyOrId).orElseThrow(() -> Refusal.missing(NO_SUCH_ISSUE));
    }

    /** The same for an issue that something else refers to. */
    Optional<JiraIssue> visibleIssue(String keyOrId) {
        Person person = person();
        return jira.model()
                .issues()
                .findByKey(keyOrId)
                .or(() -> number(keyOrId).flatMap(jira.model().issues()::find))
                .filter(issue -> jira.model().access().sees(person, issue));
    }

    /** The same, when the caller may also do this with it; 403 otherwise. */
    JiraIssue issue(String keyOrId, Permission permission) {
        JiraIssue issue = issue(keyOrId);
        require(permission, issue);
        return issue;
    }

    void require(Permission permission, JiraIssue issue) {
        if (!jira.model().access().may(person(), permission, issue)) {
            throw Refusal.notAllowed(
                    "You do not have the permission " + permission + " for the issue " + issue.key() + ".");
        }
    }

    /** The project with this key or id; 404 when it is absent or not for the caller to see. */
    Project project(String keyOrId) {
        Person person = person();
        return jira.model()
                .projects()
                .findByKey(keyOrId)
                .or(() -> number(keyOrId).flatMap(jira.model().projects()::find))
                .filter(project -> jira.model().access().may(person, Permission.BROWSE_PROJECTS, project.id()))
                .orElseThrow(() -> Refusal.missing("No project could be found with key '" + keyOrId + "'."));
    }

    static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
