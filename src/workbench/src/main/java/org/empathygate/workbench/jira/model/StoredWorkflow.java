package org.empathygate.workbench.jira.model;

/** A workflow as it was exported or edited: its name and its XML. */
public record StoredWorkflow(String name, String xml) {}
