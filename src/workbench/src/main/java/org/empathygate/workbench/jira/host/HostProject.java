package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.empathygate.workbench.jira.model.JiraModel;
import org.jspecify.annotations.Nullable;

/** A project as plugins see one. Two are equal when they are the same project. */
final class HostProject implements Project {
    private final JiraModel jira;
    private final org.empathygate.workbench.jira.model.Project project;

    HostProject(JiraModel jira, org.empathygate.workbench.jira.model.Project project) {
        this.jira = jira;
        this.project = project;
    }

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public @Nullable ApplicationUser getProjectLead() {
        return jira.people().find(project.leadKey()).map(HostUser::new).orElse(null);
    }

    @Override
    public String getLeadUserKey() {
        return project.leadKey();
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return jira.projects().typeIds(project.id()).stream()
                .flatMap(id -> jira.constants().type(id).stream())
                .map(HostConstant::of)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostProject same && same.project.id() == project.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(project.id());
    }

    @Override
    public String toString() {
        return project.key();
    }
}
