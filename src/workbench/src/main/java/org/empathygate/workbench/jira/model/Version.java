package org.empathygate.workbench.jira.model;

/** A version of a project, in which issues can be fixed. */
public record Version(long id, long projectId, String name) {}
