package org.empathygate.core.bypass;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A work item in a done status, and everything that the {@link BypassRule} judges it by.
 *
 * @param applies whether the policy asks anything of it: its tier is not off, and it is not exempt
 * @param created when the host says that it was created
 * @param trail how it came there
 * @param decidedAt of the last decision that did not refuse; null when there is none
 * @param foundAt of the last bypass found; null when there is none
 * @param era since when the gate watches work items of this type here; null when it does not
 * @param baseline whether it was recorded as done before the gate watched this project
 */
public record Sighting(
        boolean applies,
        Instant created,
        Trail trail,
        @Nullable Instant decidedAt,
        @Nullable Instant foundAt,
        @Nullable Era era,
        boolean baseline) {}
