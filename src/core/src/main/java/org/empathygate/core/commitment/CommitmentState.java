package org.empathygate.core.commitment;

import java.util.Set;

/** Where a commitment stands, and where it can go from there. */
public enum CommitmentState {
    OPEN,
    /** Somebody found out, and a link shows it. */
    KEPT,
    /** Somebody said that it will not be kept. */
    BROKEN,
    /** Nobody said anything for longer than {@link TrackedCommitment#GRACE_DAYS} after its day. */
    LAPSED;

    /** The states that can follow this one; empty for a final state. */
    public Set<CommitmentState> legalMoves() {
        return switch (this) {
            case OPEN -> Set.of(KEPT, BROKEN, LAPSED);
            case KEPT, BROKEN, LAPSED -> Set.of();
        };
    }
}
