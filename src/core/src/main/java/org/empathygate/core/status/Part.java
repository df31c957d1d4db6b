package org.empathygate.core.status;

/** A scope, or one of its halves: work items that are in a done status, and those that are not. */
public enum Part {
    ALL,
    OPEN,
    DONE
}
