package org.empathygate.core.override;

/** Why somebody asks to pass anyway: exactly one of these, with a sentence. */
public enum OverrideReason {
    EVIDENCE_ELSEWHERE,
    NO_CUSTOMER_EFFECT,
    TRADE_OFF,
    /** Needs a commitment: who finds out, until when, and how one will know. */
    WILL_FIND_OUT,
    LEGAL_OR_INCIDENT,
    COULD_NOT_REACH_CUSTOMERS,
    GATE_WRONG
}
