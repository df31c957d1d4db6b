package com.atlassian.sal.api.user;

/**
 * People, as both products know them; only what needs no servlet request.
 *
 * <p>Source: CLASS sal-api-4.4.2, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface UserManager {
    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);

    boolean isUserInGroup(UserKey userKey, String group);

    boolean isSystemAdmin(UserKey userKey);

    boolean isAdmin(UserKey userKey);
}
