package org.empathygate.core.bypass;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a work item in a done status is there by a decision. Pure: the same sighting gives the same finding. */
public final class BypassRule {

    /** How long a transition may take from its decision to the change that the history tells. */
    static final Duration TRANSITION_TAKES = Duration.ofMinutes(10);

    private BypassRule() {}

    public static Finding of(Sighting sighting) {
        Instant decided = decisionForThisStay(sighting);
        Instant found = ofThisStay(sighting.foundAt(), sighting.trail());
        if (found != null && (decided == null || !found.isBefore(decided))) {
            return Finding.KNOWN;
        }
        if (decided != null) {
            return Finding.DECIDED;
        }
        Era era = sighting.era();
        if (era == null) {
            return Finding.NOT_APPLICABLE;
        }
        if (isBaseline(sighting, era)) {
            return Finding.BASELINE;
        }
        return sighting.applies() ? Finding.BYPASS : Finding.NOT_APPLICABLE;
    }

    /** A decision long before the work item entered done was about something else: a transition that never happened. */
    private static @Nullable Instant decisionForThisStay(Sighting sighting) {
        Instant decided = ofThisStay(sighting.decidedAt(), sighting.trail());
        Instant entered = sighting.trail().enteredAt();
        boolean tooEarly = decided != null
                && entered != null
                && decided.plus(TRANSITION_TAKES).isBefore(entered);
        return tooEarly ? null : decided;
    }

    /** What is older than the last time that the work item left done is about a stay that has ended. */
    private static @Nullable Instant ofThisStay(@Nullable Instant at, Trail trail) {
        return at == null || (trail.leftAt() != null && at.isBefore(trail.leftAt())) ? null : at;
    }

    /** Where nobody knows when it came there, it counts as old only while old ones are being recorded, or if it was. */
    private static boolean isBaseline(Sighting sighting, Era era) {
        boolean changedSince = isSince(era, sighting.created())
                || isSince(era, sighting.trail().arrivedAt())
                || isSince(era, sighting.trail().leftAt());
        return !changedSince && (sighting.baseline() || !era.complete());
    }

    private static boolean isSince(Era era, @Nullable Instant at) {
        return at != null && !at.isBefore(era.since());
    }
}
