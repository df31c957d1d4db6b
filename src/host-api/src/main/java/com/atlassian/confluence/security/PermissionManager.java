package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Who may do what. Only the overloads that take a {@link ConfluenceUser}: those with {@code com.atlassian.user.User} are gone in
 * Confluence 10.
 *
 * <p>Source: javadoc 8.8.0 and 8.9.3 of Confluence; SLACK9 and SLACK10, ONLYOFFICE 6.4.1 and 7.4.2, which moved to these overloads;
 * BALOISE (hasPermission)
 *
 * <p>Confidence: certain-9+10
 */
public interface PermissionManager {
    /** The user is null for somebody who is not signed in. */
    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean isConfluenceAdministrator(ConfluenceUser user);
}
