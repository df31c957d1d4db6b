package org.empathygate.core.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.gate.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about the done work items of a scope.
 *
 * @param counts of all of them
 * @param known those that are known one by one
 * @param gaps records of these, as far as there are any, and maybe of others
 */
record DoneWork(OutcomeCounts counts, List<FoundWorkItem> known, Map<WorkItemId, Gap> gaps) {

    static DoneWork of(List<FoundWorkItem> all, Map<WorkItemId, Gap> gaps) {
        return new DoneWork(
                OutcomeCounts.of(all.stream()
                        .map(workItem -> outcome(gaps.get(workItem.id())))
                        .toList()),
                all,
                gaps);
    }

    boolean complete() {
        return counts.total() == known.size();
    }

    Outcome outcome(FoundWorkItem workItem) {
        return outcome(gaps.get(workItem.id()));
    }

    @Nullable
    Instant since(FoundWorkItem workItem) {
        Gap gap = gaps.get(workItem.id());
        return gap == null ? null : gap.since();
    }

    /** What was done before the gate watched was never asked for evidence. */
    private static Outcome outcome(@Nullable Gap gap) {
        return gap == null || gap.outcome() == null ? Outcome.NOT_APPLICABLE : gap.outcome();
    }
}
