package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Tells who has which role in a project.
 *
 * <p>Source: CONDEC-8, MRIM-9
 *
 * <p>Confidence: certain-8..9, likely-10+11
 */
public interface ProjectRoleManager {
    ProjectRole getProjectRole(String name);

    ProjectRole getProjectRole(Long id);

    Collection<ProjectRole> getProjectRoles();

    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project);

    ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project);
}
