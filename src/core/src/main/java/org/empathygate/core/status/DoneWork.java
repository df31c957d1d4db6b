package org.empathygate.core.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about the done work items of a scope.
 *
 * @param counts of all of them
 * @param known those that are known one by one
 * @param recorded about these, as far as anything is, and maybe about others
 */
record DoneWork(OutcomeCounts counts, List<FoundWorkItem> known, Map<WorkItemId, Recorded> recorded) {

    static DoneWork of(List<FoundWorkItem> all, Map<WorkItemId, Recorded> recorded) {
        return new DoneWork(
                OutcomeCounts.of(all.stream()
                        .map(workItem -> outcome(recorded.get(workItem.id())))
                        .toList()),
                all,
                recorded);
    }

    boolean complete() {
        return counts.total() == known.size();
    }

    Outcome outcome(FoundWorkItem workItem) {
        return outcome(recorded.get(workItem.id()));
    }

    @Nullable
    Instant since(FoundWorkItem workItem) {
        Recorded last = recorded.get(workItem.id());
        return last == null ? null : last.since();
    }

    /** What was done before the gate watched was never asked for evidence. */
    private static Outcome outcome(@Nullable Recorded last) {
        return last == null ? Outcome.NOT_APPLICABLE : last.outcome();
    }
}
