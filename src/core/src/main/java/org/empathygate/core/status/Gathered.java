package org.empathygate.core.status;

import java.util.List;
import java.util.Map;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the host has of a scope.
 *
 * @param open those that were looked at
 * @param openTotal how many there are
 * @param verdicts of the open ones that were judged, and of others
 * @param doneTotal how many there are
 * @param page null unless the scope is a page
 */
record Gathered(
        ResolvedScope resolved,
        List<FoundWorkItem> open,
        long openTotal,
        Map<WorkItemId, Verdict> verdicts,
        long doneTotal,
        @Nullable RestingOnPage page) {

    Gathered judged(Map<WorkItemId, Verdict> all) {
        return new Gathered(resolved, open, openTotal, all, doneTotal, page);
    }

    List<FoundWorkItem> judged() {
        return open.stream()
                .filter(workItem -> verdicts.containsKey(workItem.id()))
                .toList();
    }

    OutcomeCounts openCounts() {
        return OutcomeCounts.of(
                judged().stream().map(workItem -> verdict(workItem).outcome()).toList());
    }

    /** Of one that was judged. */
    Verdict verdict(FoundWorkItem workItem) {
        Verdict verdict = verdicts.get(workItem.id());
        if (verdict == null) {
            throw new IllegalArgumentException(workItem.key().value() + " was not judged");
        }
        return verdict;
    }

    /** More were found while they were being counted: then there are as many as were found. */
    long unjudged() {
        return Math.max(openTotal, open.size()) - judged().size();
    }
}
