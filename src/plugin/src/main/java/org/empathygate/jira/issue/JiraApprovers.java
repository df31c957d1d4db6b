package org.empathygate.jira.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.policy.ApproverRule;

/** Jira's project roles and groups. A role or group that does not exist has nobody in it. */
public final class JiraApprovers implements Approvers {

    private final ProjectRoleManager roles;
    private final GroupManager groups;
    private final ProjectManager projects;
    private final People people;

    public JiraApprovers(ProjectRoleManager roles, GroupManager groups, ProjectManager projects, People people) {
        this.roles = roles;
        this.groups = groups;
        this.projects = projects;
        this.people = people;
    }

    @Override
    public boolean mayDecide(PersonId person, ProjectKey project, ApproverRule rule) {
        Optional<ApplicationUser> user = people.user(person).filter(ApplicationUser::isActive);
        return user.isPresent()
                && HostBoundary.read(
                        "approvers of " + project.value(),
                        () -> rule.users().contains(person.userKey())
                                || isInGroup(user.get(), rule)
                                || hasRole(user.get(), project, rule));
    }

    private boolean isInGroup(ApplicationUser user, ApproverRule rule) {
        return rule.groups().all().stream().anyMatch(group -> groups.isUserInGroup(user, group));
    }

    private boolean hasRole(ApplicationUser user, ProjectKey key, ApproverRule rule) {
        Optional<Project> project = Optional.ofNullable(projects.getProjectObjByKey(key.value()));
        return project.isPresent()
                && rule.roles().all().stream()
                        .flatMap(name -> Optional.ofNullable(roles.getProjectRole(name)).stream())
                        .anyMatch(role -> roles.isUserInProjectRole(user, role, project.get()));
    }
}
