package org.empathygate.core.commitment;

import java.time.Instant;
import org.empathygate.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment ended.
 *
 * @param by null when time did it
 * @param link what shows that it was kept; null when it was not
 * @param comment one sentence; null when time did it
 */
public record Closing(
        @Nullable PersonId by,
        Instant at,
        @Nullable Reference link,
        @Nullable String comment) {}
