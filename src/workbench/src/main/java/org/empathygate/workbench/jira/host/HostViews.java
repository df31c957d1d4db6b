package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.workflow.IssueViews;
import org.jspecify.annotations.Nullable;

/** Goes between the workbench's records and the objects that plugins see. */
public final class HostViews implements IssueViews {
    private final JiraModel jira;

    public HostViews(JiraModel jira) {
        this.jira = jira;
    }

    @Override
    public MutableIssue changing(IssueDraft draft) {
        return new HostIssue(jira, draft);
    }

    @Override
    public MutableIssue unchanged(JiraIssue issue) {
        return new HostIssue(jira, new IssueDraft(issue));
    }

    public Project project(org.empathygate.workbench.jira.model.Project project) {
        return new HostProject(jira, project);
    }

    public ApplicationUser user(Person person) {
        return new HostUser(person);
    }

    /** The person whom a plugin means; empty for nobody, and for somebody whom Jira does not know. */
    Optional<Person> person(@Nullable ApplicationUser user) {
        if (user instanceof HostUser known) {
            return Optional.of(known.person());
        }
        return Optional.ofNullable(user).map(ApplicationUser::getKey).flatMap(jira.people()::find);
    }

    /** The stored issue that a plugin means; empty for none, for one that is being created, and for one that is gone. */
    Optional<JiraIssue> issue(@Nullable Issue issue) {
        if (issue instanceof HostIssue known) {
            return known.isCreated() ? Optional.of(known.stored()) : Optional.empty();
        }
        return Optional.ofNullable(issue).map(Issue::getId).flatMap(jira.issues()::find);
    }
}
