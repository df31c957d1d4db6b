package org.empathygate.jira.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.override.ApproverDirectory;
import org.empathygate.core.policy.Deciders;

/** Everybody in Jira's project roles and groups. A role or group that does not exist has nobody in it. */
public final class JiraApproverDirectory implements ApproverDirectory {

    private final ProjectRoleManager roles;
    private final GroupManager groups;
    private final ProjectManager projects;
    private final People people;

    public JiraApproverDirectory(
            ProjectRoleManager roles, GroupManager groups, ProjectManager projects, People people) {
        this.roles = roles;
        this.groups = groups;
        this.projects = projects;
        this.people = people;
    }

    @Override
    public List<PersonId> of(ProjectKey project, Deciders deciders) {
        return HostBoundary.read(
                "approvers of " + project.value(),
                () -> Stream.of(named(deciders), inRoles(project, deciders), inGroups(deciders))
                        .flatMap(each -> each)
                        .filter(ApplicationUser::isActive)
                        .map(user -> new PersonId(user.getKey()))
                        .distinct()
                        .toList());
    }

    private Stream<ApplicationUser> named(Deciders deciders) {
        return deciders.users().all().stream().flatMap(key -> people.user(new PersonId(key)).stream());
    }

    private Stream<ApplicationUser> inRoles(ProjectKey key, Deciders deciders) {
        Optional<Project> project = Optional.ofNullable(projects.getProjectObjByKey(key.value()));
        return project.stream()
                .flatMap(present -> deciders.roles().all().stream()
                        .flatMap(name -> Optional.ofNullable(roles.getProjectRole(name)).stream())
                        .flatMap(role -> Optional.ofNullable(roles.getProjectRoleActors(role, present)).stream())
                        .flatMap(actors -> actors.getApplicationUsers().stream()));
    }

    private Stream<ApplicationUser> inGroups(Deciders deciders) {
        return deciders.groups().all().stream()
                .flatMap(group -> Optional.ofNullable(groups.getUsersInGroup(group)).stream())
                .flatMap(Collection::stream);
    }
}
