package org.empathygate.core.override;

import java.util.Set;

/** Where the review of a broken glass stands, and where it can go from there. */
public enum ReviewState {
    AWAITING_REVIEW,
    JUSTIFIED,
    NOT_JUSTIFIED;

    /** The states that can follow this one; empty for a final state. */
    public Set<ReviewState> legalMoves() {
        return switch (this) {
            case AWAITING_REVIEW -> Set.of(JUSTIFIED, NOT_JUSTIFIED);
            case JUSTIFIED, NOT_JUSTIFIED -> Set.of();
        };
    }
}
