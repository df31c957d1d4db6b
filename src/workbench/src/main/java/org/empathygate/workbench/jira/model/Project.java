package org.empathygate.workbench.jira.model;

/**
 * A project. Every one of its issues moves along one workflow, whatever the type.
 *
 * @param leadKey the person key of the lead
 * @param workflow the name of its workflow
 */
public record Project(long id, String key, String name, String leadKey, String workflow) {}
