package org.empathygate.core.override;

import java.time.Instant;
import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The approver's yes or no.
 *
 * @param onBehalfOf whose authority was used: "by for onBehalfOf"; null when it was the approver's own
 * @param comment the approver's own sentence; may be null for a no
 * @param expiresOn the last day an approval can be used; null for a no
 * @param wouldBeEnough what would be enough; null for a yes
 */
public record OverrideDecision(
        PersonId by,
        @Nullable PersonId onBehalfOf,
        Instant at,
        @Nullable String comment,
        @Nullable LocalDate expiresOn,
        @Nullable String wouldBeEnough) {}
