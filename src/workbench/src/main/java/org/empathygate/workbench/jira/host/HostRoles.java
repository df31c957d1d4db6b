package org.empathygate.workbench.jira.host;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.model.Holder;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/** Roles, and who fills them in which project. */
record HostRoles(JiraModel jira, HostViews views) implements ProjectRoleManager {
    @Override
    public @Nullable ProjectRole getProjectRole(String name) {
        return jira.projects().roleNamed(name).map(Role::new).orElse(null);
    }

    @Override
    public @Nullable ProjectRole getProjectRole(Long id) {
        return jira.projects().role(id).map(Role::new).orElse(null);
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return jira.projects().roles().stream().<ProjectRole>map(Role::new).toList();
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(@Nullable ApplicationUser user, Project project) {
        return getProjectRoles().stream()
                .filter(role -> isUserInProjectRole(user, role, project))
                .toList();
    }

    @Override
    public boolean isUserInProjectRole(@Nullable ApplicationUser user, ProjectRole role, Project project) {
        return views.person(user)
                .filter(person -> jira.access().isInRole(person, role.getId(), project.getId()))
                .isPresent();
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        Set<ApplicationUser> users = jira.projects().actors(project.getId(), role.getId()).stream()
                .flatMap(this::people)
                .map(HostUser::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return () -> users;
    }

    private Stream<Person> people(Holder actor) {
        return switch (actor.kind()) {
            case PERSON -> jira.people().find(actor.name()).filter(Person::active).stream();
            case GROUP -> jira.people().in(actor.name()).stream();
            case ANYONE, ROLE -> Stream.empty();
        };
    }

    private record Role(org.empathygate.workbench.jira.model.ProjectRole role) implements ProjectRole {
        @Override
        public Long getId() {
            return role.id();
        }

        @Override
        public String getName() {
            return role.name();
        }

        @Override
        public String getDescription() {
            return role.description();
        }
    }
}
