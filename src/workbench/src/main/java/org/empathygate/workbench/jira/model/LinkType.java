package org.empathygate.workbench.jira.model;

/**
 * A type of link between two issues.
 *
 * @param outward how the link reads from its source, such as {@code informs}
 * @param inward how it reads from its destination, such as {@code is informed by}
 */
public record LinkType(long id, String name, String inward, String outward) {}
