package org.empathygate.core.override;

import java.util.Set;

/** Where an override request stands, and where it can go from there. */
public enum OverrideState {
    REQUESTED,
    APPROVED,
    DECLINED,
    WITHDRAWN,
    USED,
    EXPIRED,
    REVOKED,
    /** The work item changed so much after the approval that the approval no longer speaks about it. */
    VOIDED;

    /** The states that can follow this one; empty for a final state. */
    public Set<OverrideState> legalMoves() {
        return switch (this) {
            case REQUESTED -> Set.of(APPROVED, DECLINED, WITHDRAWN);
            case APPROVED -> Set.of(USED, EXPIRED, REVOKED, VOIDED);
            case DECLINED, WITHDRAWN, USED, EXPIRED, REVOKED, VOIDED -> Set.of();
        };
    }

    public boolean open() {
        return !legalMoves().isEmpty();
    }
}
