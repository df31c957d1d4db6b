package org.empathygate.core.gate;

/** One cause that a person can act on; the names are part of the REST contract and never change. */
public enum ReasonCode {
    TIER_OFF,
    ISSUE_TYPE_EXEMPT,
    RESOLUTION_EXEMPT,

    HELD,

    CRITERION_MISSING,
    NO_EVIDENCE,
    EVIDENCE_STALE,
    EVIDENCE_UNDATED,
    EVIDENCE_INACTIVE,
    RELEVANCE_MISSING,
    EVIDENCE_CONTRADICTS,

    OVERRIDE_PENDING,
    OVERRIDE_DECLINED,
    OVERRIDE_EXPIRED,
    OVERRIDE_REVOKED,
    OVERRIDE_VOIDED,
    OVERRIDE_USED,

    WORK_ITEM_UNREADABLE,
    POLICY_UNREADABLE,
    EVIDENCE_UNREADABLE,
    OVERRIDE_UNREADABLE,
    /** The decision could not be written to the ledger, so it does not count. */
    NOT_RECORDED
}
