package org.empathygate.workbench.jira.model;

/** Why an issue ended, such as Done or Won't Do. */
public record Resolution(String id, String name, String description) {}
