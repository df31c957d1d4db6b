package org.empathygate.workbench.fault;

/** What happens at a border. */
public enum FaultMode {
    /** Nothing: all is well. */
    UP,
    /** Every call takes longer. */
    SLOW,
    /** Every call fails. */
    DOWN,
    /** Calls answer, but with nonsense: texts of the store read backwards, answers of the host null or zero. */
    GARBAGE
}
