package org.empathygate.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.function.Predicate;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemKey;
import org.jspecify.annotations.Nullable;

/** Jira's permission schemes. A user key that Jira does not know is allowed nothing, not even what anonymous readers may. */
public final class JiraPermissions implements Permissions {

    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final People people;

    public JiraPermissions(
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            IssueManager issues,
            ProjectManager projects,
            People people) {
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.issues = issues;
        this.projects = projects;
        this.people = people;
    }

    @Override
    public boolean mayBrowse(@Nullable PersonId person, WorkItemKey workItem) {
        return may(person, workItem, ProjectPermissions.BROWSE_PROJECTS);
    }

    @Override
    public boolean mayEdit(@Nullable PersonId person, WorkItemKey workItem) {
        return may(person, workItem, ProjectPermissions.EDIT_ISSUES);
    }

    @Override
    public boolean mayLink(@Nullable PersonId person, WorkItemKey workItem) {
        return may(person, workItem, ProjectPermissions.LINK_ISSUES);
    }

    @Override
    public boolean mayBrowse(@Nullable PersonId person, ProjectKey project) {
        return may(person, project, ProjectPermissions.BROWSE_PROJECTS);
    }

    @Override
    public boolean mayCreate(@Nullable PersonId person, ProjectKey project) {
        return may(person, project, ProjectPermissions.CREATE_ISSUES);
    }

    @Override
    public boolean mayAdminister(@Nullable PersonId person, ProjectKey project) {
        return may(person, project, ProjectPermissions.ADMINISTER_PROJECTS) || maySystemAdminister(person);
    }

    @Override
    public boolean maySystemAdminister(@Nullable PersonId person) {
        return person != null
                && asks(person, user -> globalPermissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user));
    }

    private boolean may(@Nullable PersonId person, WorkItemKey workItem, ProjectPermissionKey permission) {
        Optional<Issue> issue =
                HostBoundary.find("work item " + workItem.value(), () -> issues.getIssueObject(workItem.value()));
        return issue.isPresent() && asks(person, user -> permissions.hasPermission(permission, issue.get(), user));
    }

    private boolean may(@Nullable PersonId person, ProjectKey key, ProjectPermissionKey permission) {
        Optional<Project> project =
                HostBoundary.find("project " + key.value(), () -> projects.getProjectObjByKey(key.value()));
        return project.isPresent() && asks(person, user -> permissions.hasPermission(permission, project.get(), user));
    }

    private boolean asks(@Nullable PersonId person, Predicate<@Nullable ApplicationUser> question) {
        return HostBoundary.read("permissions", () -> {
            if (person == null) {
                return question.test(null);
            }
            return people.user(person).filter(question).isPresent();
        });
    }
}
