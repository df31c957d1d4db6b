package org.empathygate.core.insight;

/** Whether an insight speaks for a work item or against it. */
public enum Stance {
    SUPPORTS,
    CONTRADICTS
}
