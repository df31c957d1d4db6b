package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/** What people may do. A permission that the workbench does not know is nobody's. */
final class HostPermissions implements PermissionManager, GlobalPermissionManager {
    private final JiraModel jira;
    private final HostViews views;

    HostPermissions(JiraModel jira, HostViews views) {
        this.jira = jira;
        this.views = views;
    }

    /** For an issue that is being created, its project decides. */
    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, @Nullable ApplicationUser user) {
        return Permission.named(permissionKey.permissionKey())
                .map(permission -> views.issue(issue)
                        .map(known -> jira.access().may(person(user), permission, known))
                        .orElseGet(() -> jira.access().may(person(user), permission, issue.getProjectId())))
                .orElse(false);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, @Nullable ApplicationUser user) {
        return Permission.named(permissionKey.permissionKey())
                .map(permission -> jira.access().may(person(user), permission, project.getId()))
                .orElse(false);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permissionKey, @Nullable ApplicationUser user) {
        return Permission.named(permissionKey.permissionKey())
                .map(permission -> jira.projects().all().stream()
                        .filter(project -> jira.access().may(person(user), permission, project.id()))
                        .map(views::project)
                        .toList())
                .orElse(List.of());
    }

    /** Both global permissions that the workbench has belong to the administrators. */
    @Override
    public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
        return jira.access().administers(person(user));
    }

    private @Nullable Person person(@Nullable ApplicationUser user) {
        return views.person(user).orElse(null);
    }
}
