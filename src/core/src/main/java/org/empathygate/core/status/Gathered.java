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
 * @param done all of them, where they were found in one go with the open ones; else null
 * @param page null unless the scope is a page
 */
record Gathered(
        ResolvedScope resolved,
        List<FoundWorkItem> open,
        long openTotal,
        Map<WorkItemId, Verdict> verdicts,
        long doneTotal,
        @Nullable List<FoundWorkItem> done,
        @Nullable RestingOnPage page) {

    /** A scope all of whose work items were found. */
    static Gathered whole(ResolvedScope resolved, List<FoundWorkItem> all, @Nullable RestingOnPage page) {
        List<FoundWorkItem> open = in(Part.OPEN, all);
        List<FoundWorkItem> done = in(Part.DONE, all);
        return new Gathered(resolved, open, open.size(), Map.of(), done.size(), done, page);
    }

    private static List<FoundWorkItem> in(Part half, List<FoundWorkItem> all) {
        return all.stream()
                .filter(workItem -> workItem.done() == (half == Part.DONE))
                .toList();
    }

    Gathered opened(List<FoundWorkItem> some) {
        return new Gathered(resolved, some, openTotal, verdicts, doneTotal, done, page);
    }

    Gathered judged(Map<WorkItemId, Verdict> all) {
        return new Gathered(resolved, open, openTotal, all, doneTotal, done, page);
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
