package org.empathygate.workbench.jira.model;

/** How urgent an issue is. */
public record Priority(String id, String name, String description) {}
