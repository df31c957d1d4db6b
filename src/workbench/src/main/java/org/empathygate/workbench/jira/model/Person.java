package org.empathygate.workbench.jira.model;

/**
 * Somebody who may sign in.
 *
 * @param key never changes, and is what rows refer to
 * @param username what the person signs in with; unique
 */
public record Person(String key, String username, String displayName, String email, boolean active) {}
