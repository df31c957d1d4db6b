package org.empathygate.workbench.jira.model;

/** A level of issue security: whoever is not in it does not see the project's issues that carry it. */
public record SecurityLevel(long id, long projectId, String name) {}
