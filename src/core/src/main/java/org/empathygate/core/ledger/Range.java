package org.empathygate.core.ledger;

import java.time.Instant;
import org.empathygate.core.ProjectKey;
import org.jspecify.annotations.Nullable;

/**
 * Which entries.
 *
 * @param from the earliest time, inclusive; null for no bound
 * @param to the latest time, exclusive; null for no bound
 * @param project null for all projects and for what concerns none
 */
public record Range(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable ProjectKey project) {

    public static final Range ALL = new Range(null, null, null);

    public boolean contains(Fact fact) {
        return (from == null || !fact.at().isBefore(from))
                && (to == null || fact.at().isBefore(to))
                && (project == null || project.equals(fact.project()));
    }
}
