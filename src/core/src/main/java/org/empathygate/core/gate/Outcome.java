package org.empathygate.core.gate;

/** What the gate decided; the names are part of the REST contract and never change. */
public enum Outcome {
    NOT_APPLICABLE,
    SATISFIED,
    OVERRIDDEN,
    UNSATISFIED,
    /** Something could not be read. Never a silent pass. */
    ERROR,
    /** Found afterwards: a work item reached a done status without a decision. The gate itself never answers this. */
    BYPASSED
}
