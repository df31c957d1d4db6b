package org.empathygate.workbench.jira.model;

/** A type of issue, such as Story. The workbench has no sub-tasks. */
public record IssueType(String id, String name, String description) {}
