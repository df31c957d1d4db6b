package org.empathygate.core.override;

import java.util.Set;

/** Where a hold stands, and where it can go from there; a new hold is another one. */
public enum HoldState {
    HELD,
    LIFTED;

    /** The states that can follow this one; empty for the final state. */
    public Set<HoldState> legalMoves() {
        return switch (this) {
            case HELD -> Set.of(LIFTED);
            case LIFTED -> Set.of();
        };
    }
}
