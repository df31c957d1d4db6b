package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Answers what a person may do on the whole site.
 *
 * <p>Source: POKER-10, POKER-11
 *
 * <p>Confidence: certain-10+11
 */
public interface GlobalPermissionManager {
    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
