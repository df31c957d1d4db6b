package org.empathygate.core.bypass;

/** How a bypass was found; the names are in the ledger and never change. */
public enum How {
    /** The host told of a change. */
    EVENT,
    /** The sweep came by. */
    SWEEP,
    /** The evidence that the decision rested on was taken away afterwards. */
    EVIDENCE_REMOVED
}
