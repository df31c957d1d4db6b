package org.empathygate.core.override;

import java.time.Instant;
import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The approver's yes or no.
 *
 * @param comment null when none was given
 * @param expiresOn the last day an approval can be used; null for a no
 * @param wouldBeEnough what would be enough; null for a yes
 */
public record OverrideDecision(
        PersonId by,
        Instant at,
        @Nullable String comment,
        @Nullable LocalDate expiresOn,
        @Nullable String wouldBeEnough) {}
