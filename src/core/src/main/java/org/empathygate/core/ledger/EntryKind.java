package org.empathygate.core.ledger;

/** What an entry tells; the names are hashed and exported and never change. */
public enum EntryKind {
    /** A verdict at a transition, refused ones included. */
    DECIDED,
    OVERRIDE_REQUESTED,
    OVERRIDE_APPROVED,
    OVERRIDE_DECLINED,
    OVERRIDE_WITHDRAWN,
    OVERRIDE_USED,
    OVERRIDE_EXPIRED,
    OVERRIDE_REVOKED,
    /** The work item changed so much that the approval no longer speaks about it. */
    OVERRIDE_VOIDED,
    /** Nobody decided for as long as the policy allows, so the backup is asked too. */
    OVERRIDE_ESCALATED,
    BREAK_GLASS_USED,
    BREAK_GLASS_REVIEWED,
    HELD,
    HOLD_LIFTED,
    DELEGATED,
    DELEGATION_ENDED,
    EVIDENCE_LINKED,
    EVIDENCE_UNLINKED,
    POLICY_CHANGED,
    /** A work item is in a done status without a decision that lets it be there. */
    BYPASS_FOUND,
    COMMITMENT_MADE,
    /** Kept, broken or lapsed. */
    COMMITMENT_CLOSED,
    /** Somebody was asked whether the harm happened, and answered. */
    FOLLOW_UP_ANSWERED
}
