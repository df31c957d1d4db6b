package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Tells who is in which group.
 *
 * <p>Source: CONDEC-8, MRIM-9
 *
 * <p>Confidence: certain-8..9, likely-10+11
 */
public interface GroupManager {
    boolean isUserInGroup(ApplicationUser user, String groupName);

    Collection<ApplicationUser> getUsersInGroup(String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    boolean groupExists(String groupName);
}
