package org.empathygate.replay;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.Reason;
import org.empathygate.core.gate.ReasonCode;
import org.empathygate.core.gate.Verdict;

/** Counts of what the gate said: by outcome, and for the refusals by reason. */
final class ReplayReport {

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<ReasonCode, Integer> refusals = new EnumMap<>(ReasonCode.class);
    private final AtomicInteger notDone = new AtomicInteger();

    void addNotDone() {
        notDone.incrementAndGet();
    }

    void add(Verdict verdict) {
        outcomes.merge(verdict.outcome(), 1, Integer::sum);
        if (verdict.refuses()) {
            for (Reason reason : verdict.reasons()) {
                refusals.merge(reason.code(), 1, Integer::sum);
            }
        }
    }

    int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    int refusedFor(ReasonCode reason) {
        return refusals.getOrDefault(reason, 0);
    }

    int done() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    int notDone() {
        return notDone.get();
    }

    /** Plain text for a terminal; counts only, since a share of a handful says nothing. */
    String print() {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "%,d work items are done, %,d are not.%n", done(), notDone()));
        outcomes.forEach((outcome, count) -> text.append(String.format(Locale.ROOT, "  %,8d %s%n", count, outcome)));
        if (!refusals.isEmpty()) {
            text.append(String.format("Refused under Enforce, by reason:%n"));
            refusals.forEach((reason, count) -> text.append(String.format(Locale.ROOT, "  %,8d %s%n", count, reason)));
        }
        return text.toString();
    }
}
