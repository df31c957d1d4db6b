package org.empathygate.workbench.fault;

/** Where a plugin meets something that may fail. */
public enum Border {
    /** The plugin's own tables. */
    STORE,
    /** The services that the host offers to plugins. The host itself goes on as before. */
    HOST,
    /** What a Confluence sees of Jira over its application links. Jira itself goes on as before. */
    JIRA
}
