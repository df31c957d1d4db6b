package org.empathygate.core.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who may decide an override request too when nobody has decided it for a while. Nobody's silence ever becomes a yes.
 *
 * @param backup nobody when the project has no backup
 * @param afterHours after how many hours; 0 means never
 */
public record EscalationRule(Deciders backup, int afterHours) {

    /** By when a request of that moment should be decided; empty when the policy sets no time. */
    public Optional<Instant> due(Instant requestedAt) {
        return afterHours == 0 ? Optional.empty() : Optional.of(requestedAt.plus(Duration.ofHours(afterHours)));
    }

    /** Whether the backup may decide a request of that moment by now. */
    public boolean reached(Instant requestedAt, Instant now) {
        return !backup.isEmpty()
                && due(requestedAt).filter(due -> !now.isBefore(due)).isPresent();
    }
}
