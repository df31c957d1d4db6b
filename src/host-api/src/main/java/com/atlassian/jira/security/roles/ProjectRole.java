package com.atlassian.jira.security.roles;

/**
 * A role that people have in projects; policies name the roles that decide overrides.
 *
 * <p>Source: CONDEC-8, MRIM-9
 *
 * <p>Confidence: certain-8..9, likely-10+11
 */
public interface ProjectRole {
    Long getId();

    String getName();

    String getDescription();
}
