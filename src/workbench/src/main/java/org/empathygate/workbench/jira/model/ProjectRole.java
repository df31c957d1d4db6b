package org.empathygate.workbench.jira.model;

/** A role that every project fills with its own people and groups. */
public record ProjectRole(long id, String name, String description) {}
