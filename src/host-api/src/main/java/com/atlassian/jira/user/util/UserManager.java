package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds people.
 *
 * <p>Source: POKER-11, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);

    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);
}
