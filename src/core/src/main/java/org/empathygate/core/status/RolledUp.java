package org.empathygate.core.status;

import java.util.Map;
import org.empathygate.core.gate.Outcome;

/**
 * Counts of done work items.
 *
 * @param recorded by the outcome that is recorded of them
 * @param unrecorded how many more were seen done without one, such as those that were done before the gate watched
 */
public record RolledUp(OutcomeCounts recorded, long unrecorded) {

    public RolledUp {
        if (unrecorded < 0) {
            throw new IllegalArgumentException("There are " + unrecorded + " without an outcome");
        }
    }

    public long total() {
        return recorded.total() + unrecorded;
    }

    /** Each counted once: one without a recorded outcome is {@code NOT_APPLICABLE}. */
    public OutcomeCounts counts() {
        return recorded.plus(new OutcomeCounts(Map.of(Outcome.NOT_APPLICABLE, unrecorded)));
    }
}
