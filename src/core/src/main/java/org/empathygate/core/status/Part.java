package org.empathygate.core.status;

/** The two halves of a scope: work items that are in a done status, and those that are not. */
public enum Part {
    OPEN,
    DONE
}
