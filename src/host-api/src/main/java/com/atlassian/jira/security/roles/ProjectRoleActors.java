package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Who has a role in a project, people of its groups included.
 *
 * <p>Source: MRIM-9, CONDEC-8 (the type), public plugins for Jira 7 to 9 that keep its answer as Set of ApplicationUser;
 * the host declares the method on a super-interface, which links alike
 *
 * <p>Confidence: certain-8..9, likely-10+11
 */
public interface ProjectRoleActors {
    Set<ApplicationUser> getApplicationUsers();
}
