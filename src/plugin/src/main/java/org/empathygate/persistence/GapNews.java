package org.empathygate.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.gate.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a change of a gap record means for the counts. It only ever adds rows, in the transaction of the change: whoever
 * changes other work items of the same project at the same moment, on whichever node and however many in one transaction, waits
 * for nobody and cannot lock anybody out.
 */
final class GapNews {

    private final ActiveObjects store;

    GapNews(ActiveObjects store) {
        this.store = store;
    }

    void changed(@Nullable Gap before, @Nullable Gap after) {
        Optional<Counted> was = Counted.of(before);
        Optional<Counted> is = Counted.of(after);
        if (!was.equals(is)) {
            was.ifPresent(counted -> add(counted, -1));
            is.ifPresent(counted -> add(counted, 1));
        }
    }

    private void add(Counted counted, long amount) {
        store.create(
                GapCountRow.class,
                Map.of(
                        "PROJECT_KEY", counted.project(),
                        "OUTCOME", counted.outcome(),
                        "GRAIN", GapCountRow.Grain.NEWS.name(),
                        "FIRST_DAY", counted.day(),
                        "AMOUNT", amount));
    }

    /**
     * As what a gap record is counted.
     *
     * @param outcome {@link #NONE} where none is recorded
     * @param day in UTC, as days since 1970; 0 where none is recorded
     */
    record Counted(String project, String outcome, long day) {

        static final String NONE = "NONE";

        /** Empty for a work item that is not done. */
        static Optional<Counted> of(@Nullable Gap gap) {
            if (gap == null || !gap.done() || gap.project() == null) {
                return Optional.empty();
            }
            Outcome outcome = gap.outcome();
            return Optional.of(
                    outcome == null || gap.since() == null
                            ? new Counted(gap.project().value(), NONE, 0)
                            : new Counted(
                                    gap.project().value(),
                                    outcome.name(),
                                    gap.since()
                                            .atZone(ZoneOffset.UTC)
                                            .toLocalDate()
                                            .toEpochDay()));
        }
    }
}
