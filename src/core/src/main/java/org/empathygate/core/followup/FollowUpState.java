package org.empathygate.core.followup;

import java.util.Set;

/** Where a question stands, and where it can go from there. */
public enum FollowUpState {
    /** Its day has not come. That the harm happened can be said already, that it did not cannot. */
    SCHEDULED,
    /** Its day has come, and nobody has answered. */
    DUE,
    ANSWERED;

    /** The states that can follow this one because somebody does something; empty for a final state. */
    public Set<FollowUpState> legalMoves() {
        return switch (this) {
            case SCHEDULED, DUE -> Set.of(ANSWERED);
            case ANSWERED -> Set.of();
        };
    }
}
