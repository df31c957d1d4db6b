package org.empathygate.core.gate;

/** One cause that a person can act on; the names are part of the REST contract and never change. */
public enum ReasonCode {
    TIER_OFF,
    ISSUE_TYPE_EXEMPT,
    RESOLUTION_EXEMPT,

    /** An approver stopped it: by whom (a user key), since which day, and why. */
    HELD,

    CRITERION_MISSING,

    // From the flaw that takes most to mend to the one that takes least: of several, the last is told.
    NO_EVIDENCE,
    EVIDENCE_INACTIVE,
    EVIDENCE_CONTRADICTS,
    EVIDENCE_STALE,
    EVIDENCE_UNDATED,
    RELEVANCE_MISSING,

    OVERRIDE_PENDING,
    OVERRIDE_DECLINED,
    OVERRIDE_EXPIRED,
    OVERRIDE_REVOKED,
    OVERRIDE_VOIDED,
    OVERRIDE_USED,

    WORK_ITEM_UNREADABLE,
    POLICY_UNREADABLE,
    /** The policy names a link type, role, group or person that is not there (any more). */
    POLICY_BROKEN,
    EVIDENCE_UNREADABLE,
    OVERRIDE_UNREADABLE,
    /** The decision could not be written to the ledger, so it does not count. */
    NOT_RECORDED;

    /** Whether it says why an override does not let pass. */
    boolean aboutOverride() {
        return compareTo(OVERRIDE_PENDING) >= 0 && compareTo(OVERRIDE_USED) <= 0;
    }
}
