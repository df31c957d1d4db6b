package org.empathygate.core.status;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.empathygate.core.gate.Outcome;

/** How many work items have each outcome; none is negative, and every outcome has a number. */
public record OutcomeCounts(Map<Outcome, Long> byOutcome) {

    public static final OutcomeCounts NONE = new OutcomeCounts(Map.of());

    public OutcomeCounts {
        Map<Outcome, Long> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            long count = byOutcome.getOrDefault(outcome, 0L);
            if (count < 0) {
                throw new IllegalArgumentException("There are " + count + " of " + outcome);
            }
            all.put(outcome, count);
        }
        byOutcome = Collections.unmodifiableMap(all);
    }

    public static OutcomeCounts of(Collection<Outcome> outcomes) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        outcomes.forEach(outcome -> counts.merge(outcome, 1L, Long::sum));
        return new OutcomeCounts(counts);
    }

    public long count(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0L);
    }

    public long total() {
        return byOutcome.values().stream().mapToLong(Long::longValue).sum();
    }

    public OutcomeCounts plus(OutcomeCounts more) {
        Map<Outcome, Long> sums = new EnumMap<>(byOutcome);
        more.byOutcome.forEach((outcome, count) -> sums.merge(outcome, count, Long::sum));
        return new OutcomeCounts(sums);
    }
}
