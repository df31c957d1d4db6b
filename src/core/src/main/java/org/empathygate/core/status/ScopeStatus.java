package org.empathygate.core.status;

import java.util.List;
import org.empathygate.core.gate.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How the gap stands in a scope.
 *
 * @param jql finds the same work items in the host
 * @param doneCounts of work items in a done status: as recorded; one that was done before the gate watched is
 *     {@code NOT_APPLICABLE}
 * @param openCounts of the others: as it would be decided now
 * @param unjudged how many open ones more there are, which were not looked at because there are so many
 * @param rows those that ask for attention first
 * @param series the oldest first; empty when none was asked for, and when there are more done work items than can be told
 *     apart by their day
 * @param register the newest first, at most {@value #MOST_OVERRIDES}; empty when it was not asked for
 * @param insight null unless the scope is a page
 */
public record ScopeStatus(
        String jql,
        OutcomeCounts doneCounts,
        OutcomeCounts openCounts,
        long unjudged,
        List<StatusRow> rows,
        List<PeriodCounts> series,
        List<RegisterRow> register,
        @Nullable InsightStatus insight)
        implements ScopeAnswer {

    public static final int MOST_OVERRIDES = 200;

    public ScopeStatus {
        if (unjudged < 0) {
            throw new IllegalArgumentException("There are " + unjudged + " unjudged work items");
        }
        rows = List.copyOf(rows);
        series = List.copyOf(series);
        register = List.copyOf(register);
    }

    public OutcomeCounts counts() {
        return doneCounts.plus(openCounts);
    }

    public long total() {
        return counts().total() + unjudged;
    }

    /** Whether every work item was looked at by itself, so that rows and register leave none out. */
    public boolean lookedAtEach() {
        return unjudged == 0 && doneCounts.total() <= DoneWorks.MOST;
    }

    /** Work items in a done status which were applicable: the number that the gap is a part of (metrics M1, D). */
    public long decided() {
        return shippedWithEvidence() + shippedAgainst();
    }

    /** Done with the customer's evidence (metrics M1, E). */
    public long shippedWithEvidence() {
        return doneCounts.count(Outcome.SATISFIED);
    }

    /** Done without it: overridden, bypassed, or let through by the tier (metrics M1, O and L). */
    public long shippedAgainst() {
        return doneCounts.count(Outcome.OVERRIDDEN)
                + doneCounts.count(Outcome.BYPASSED)
                + doneCounts.count(Outcome.UNSATISFIED)
                + doneCounts.count(Outcome.ERROR);
    }
}
