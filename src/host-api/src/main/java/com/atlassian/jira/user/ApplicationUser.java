package com.atlassian.jira.user;

/**
 * A person; the key never changes, the name may.
 *
 * <p>Source: SLACK-10, SLACK-11, POKER-11
 *
 * <p>Confidence: certain-10+11
 */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();

    long getDirectoryId();
}
