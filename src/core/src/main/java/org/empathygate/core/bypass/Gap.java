package org.empathygate.core.bypass;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.override.Pressure;
import org.jspecify.annotations.Nullable;

/**
 * Where one work item stands between what is known about the customer and what is shipped, as it is recorded. It holds only
 * what does not change by time passing.
 *
 * @param project null until somebody told
 * @param outcome what was recorded last: of a decision that did not refuse, or {@code BYPASSED}; null when nothing was
 * @param pressures of the override that was used; none unless {@code OVERRIDDEN}
 * @param since when the outcome was recorded; null when nothing was
 * @param done whether it is in a done status
 * @param leftAt when it was noticed to have left done; null when it never was
 * @param baselineOf the host's id of the project in which it was done before the gate watched; null when nowhere
 * @param lookedAt when it was last looked at in a done status; null when it never was
 */
public record Gap(
        WorkItemId workItem,
        @Nullable ProjectKey project,
        @Nullable Outcome outcome,
        Set<Pressure> pressures,
        @Nullable Instant since,
        boolean done,
        @Nullable Instant leftAt,
        @Nullable Long baselineOf,
        @Nullable Instant lookedAt) {

    public Gap {
        pressures = Set.copyOf(new TreeSet<>(pressures));
    }

    /** Of a work item about which nothing is recorded. */
    public static Gap unknown(WorkItemId workItem) {
        return new Gap(workItem, null, null, Set.of(), null, false, null, null, null);
    }

    Gap with(ProjectKey itsProject, Outcome recorded, Set<Pressure> won, Instant at) {
        return new Gap(workItem, itsProject, recorded, won, at, done, leftAt, baselineOf, lookedAt);
    }

    Gap under(Set<Pressure> won) {
        return new Gap(workItem, project, outcome, won, since, done, leftAt, baselineOf, lookedAt);
    }

    Gap seenDone(ProjectKey itsProject, Instant at) {
        return new Gap(workItem, itsProject, outcome, pressures, since, true, leftAt, baselineOf, at);
    }

    Gap seenOpen(ProjectKey itsProject, Instant left) {
        return new Gap(workItem, itsProject, outcome, pressures, since, false, left, baselineOf, lookedAt);
    }

    /** It is not where it was seen done; should it turn up again, it is as it was. */
    Gap notThere() {
        return new Gap(workItem, project, outcome, pressures, since, false, leftAt, baselineOf, lookedAt);
    }

    Gap baseline(long projectId) {
        return new Gap(workItem, project, outcome, pressures, since, done, leftAt, projectId, lookedAt);
    }

    /**
     * Without the outcome of a stay in done that ended then: it tells nothing about the next. A bypass counts until a decision,
     * whatever happens to the work item.
     *
     * @param left when it left done last; null when it never did or nobody noticed
     */
    Gap sinceItLeft(@Nullable Instant left) {
        boolean over = left != null && since != null && since.isBefore(left) && outcome != Outcome.BYPASSED;
        return over ? new Gap(workItem, project, null, Set.of(), null, done, leftAt, baselineOf, lookedAt) : this;
    }

    boolean isBaselineOf(long projectId) {
        return baselineOf != null && baselineOf == projectId;
    }
}
