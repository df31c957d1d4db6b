package org.empathygate.core.status;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.Verdict;

/**
 * Judges open work items as the gate would now, each once, however many scopes it is in. What time does not suffice for, or what
 * cannot be read, stays unjudged; it is never guessed.
 */
public final class Judging {

    /** Of one request. */
    static final int MOST = 500;

    /** A reader of a page waits for this, so that it ends well before whoever asked gives up. */
    static final Duration MOST_TIME = Duration.ofMillis(2_500);

    private final GateKeeper keeper;
    private final LongSupplier nanos;

    /** @param nanos a stopwatch, from wherever it starts */
    public Judging(GateKeeper keeper, LongSupplier nanos) {
        this.keeper = keeper;
        this.nanos = nanos;
    }

    /** The first of every scope before the second of any, so that no scope waits for another. */
    Map<WorkItemId, Verdict> judge(Collection<List<FoundWorkItem>> scopes, Failures failures) {
        Map<WorkItemId, Verdict> verdicts = new HashMap<>();
        int longest = scopes.stream().mapToInt(List::size).max().orElse(0);
        long start = nanos.getAsLong();
        for (int next = 0; next < longest; next++) {
            for (List<FoundWorkItem> scope : scopes) {
                if (next < scope.size()) {
                    if (nanos.getAsLong() - start > MOST_TIME.toNanos()) {
                        return verdicts;
                    }
                    judge(scope.get(next), verdicts, failures);
                }
            }
        }
        return verdicts;
    }

    private void judge(FoundWorkItem workItem, Map<WorkItemId, Verdict> verdicts, Failures failures) {
        if (verdicts.containsKey(workItem.id())) {
            return;
        }
        Tried<Verdict> tried =
                failures.attempt(() -> new Tried.Good<>(keeper.ask(workItem.facts(), ChoicePoint.DONE, null)));
        if (tried instanceof Tried.Good<Verdict> good) {
            verdicts.put(workItem.id(), good.value());
        }
    }
}
