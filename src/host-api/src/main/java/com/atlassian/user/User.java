package com.atlassian.user;

import java.security.Principal;

/**
 * A person as older parts of Confluence know them. The real one has an {@code Entity} between it and {@link Principal}.
 *
 * <p>Source: public JavaDoc of atlassian-user 1.7; public JavaDoc 8.9.0 of {@code ReadOnlyConfluenceUser}, which implements it
 *
 * <p>Confidence: certain-8, likely-9+10
 */
public interface User extends Principal {
    String getFullName();

    String getEmail();
}
