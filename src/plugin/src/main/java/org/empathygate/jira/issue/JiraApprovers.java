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
import org.empathygate.core.override.Authority;
import org.empathygate.core.override.AuthorityKind;
import org.empathygate.core.policy.Deciders;

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
    public Optional<Authority> authority(PersonId person, ProjectKey project, Deciders deciders) {
        return people.user(person)
                .filter(ApplicationUser::isActive)
                .flatMap(user -> HostBoundary.read(
                        "approvers of " + project.value(),
                        () -> role(user, project, deciders)
                                .or(() -> group(user, deciders))
                                .or(() -> named(person, deciders))));
    }

    private Optional<Authority> role(ApplicationUser user, ProjectKey key, Deciders deciders) {
        Optional<Project> project = Optional.ofNullable(projects.getProjectObjByKey(key.value()));
        return project.flatMap(found -> deciders.roles().all().stream()
                .filter(name -> Optional.ofNullable(roles.getProjectRole(name))
                        .filter(role -> roles.isUserInProjectRole(user, role, found))
                        .isPresent())
                .findFirst()
                .map(name -> new Authority(AuthorityKind.ROLE, name)));
    }

    private Optional<Authority> group(ApplicationUser user, Deciders deciders) {
        return deciders.groups().all().stream()
                .filter(name -> groups.isUserInGroup(user, name))
                .findFirst()
                .map(name -> new Authority(AuthorityKind.GROUP, name));
    }

    private static Optional<Authority> named(PersonId person, Deciders deciders) {
        return deciders.users().contains(person.userKey())
                ? Optional.of(new Authority(AuthorityKind.USER, person.userKey()))
                : Optional.empty();
    }
}
