package org.empathygate.core.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Counts done work items by what is recorded about them: up to {@value #MOST} are found and looked up one by one; of more,
 * the host finds the newest, and {@link RecordedCounts} knows how many there are.
 */
public final class DoneWorks {

    static final int MOST = 1_000;

    /** Gap records follow the ledger within moments; of what was changed since then, some may be behind. */
    static final Duration LATELY = Duration.ofMinutes(1);

    /** From a decision to the change that the host stores. A record so much older than the change is behind. */
    static final Duration TRANSITION_TAKES = Duration.ofSeconds(10);

    /** Of one request; so many are not done within a minute, but by a bulk change. */
    static final int MOST_LATELY = 50;

    private final ScopeSearch search;
    private final Gaps gaps;
    private final Decisions decisions;
    private final RecordedCounts recorded;
    private final Clock clock;

    public DoneWorks(ScopeSearch search, Gaps gaps, Decisions decisions, RecordedCounts recorded, Clock clock) {
        this.search = search;
        this.gaps = gaps;
        this.decisions = decisions;
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * All of them, or the newest.
     *
     * @param named whether the newest are wanted by name even where there are too many to look at each
     */
    List<FoundWorkItem> find(Gathered gathered, boolean named, PersonId reader) {
        if (gathered.done() != null) {
            return gathered.done();
        }
        return gathered.doneTotal() == 0 || (gathered.doneTotal() > MOST && !named)
                ? List.of()
                : search.latest(gathered.resolved(), Part.DONE, reader, MOST).workItems();
    }

    /** What is recorded about any of these. */
    Map<WorkItemId, Recorded> recorded(Stream<FoundWorkItem> found) {
        Map<WorkItemId, Instant> changed =
                found.collect(Collectors.toMap(FoundWorkItem::id, FoundWorkItem::updated, (first, again) -> first));
        Map<WorkItemId, Recorded> known = new HashMap<>();
        Map<WorkItemId, Gap> records = gaps.of(changed.keySet());
        records.forEach((workItem, gap) -> {
            if (gap.outcome() != null && gap.since() != null) {
                known.put(workItem, new Recorded(gap.outcome(), gap.since()));
            }
        });
        Instant lately = clock.instant().minus(LATELY);
        changed.entrySet().stream()
                .filter(each -> each.getValue().isAfter(lately) && isBehind(known.get(each.getKey()), each.getValue()))
                .sorted(Map.Entry.<WorkItemId, Instant>comparingByValue().reversed())
                .limit(MOST_LATELY)
                .forEach(
                        each -> told(each.getKey(), records).ifPresent(recorded -> known.put(each.getKey(), recorded)));
        return known;
    }

    /** By the ledger. */
    private Optional<Recorded> told(WorkItemId workItem, Map<WorkItemId, Gap> records) {
        Gap gap = records.get(workItem);
        return decisions.recorded(workItem, gap == null ? null : gap.leftAt());
    }

    private static boolean isBehind(@Nullable Recorded last, Instant changed) {
        return last == null || last.since().plus(TRANSITION_TAKES).isBefore(changed);
    }

    /** @param known what is recorded about those that were found, and maybe about others */
    Tried<DoneWork> of(
            Gathered gathered,
            List<FoundWorkItem> found,
            Map<WorkItemId, Recorded> known,
            PersonId reader,
            Failures failures) {
        if (gathered.doneTotal() <= MOST) {
            return new Tried.Good<>(DoneWork.of(found, known));
        }
        Optional<OutcomeCounts> counts = recorded.done(gathered.resolved(), reader);
        return counts.isPresent()
                ? new Tried.Good<>(new DoneWork(counts.get(), found, known))
                : failures.tooLarge(MOST);
    }

    /** None where there are too many to be told apart by their day. */
    List<PeriodCounts> series(Gathered gathered, DoneWork done, Window window, LocalDate today, PersonId reader) {
        if (!done.complete()) {
            return recorded.series(gathered.resolved(), reader, window, today).orElse(List.of());
        }
        List<PeriodCounts> series = new ArrayList<>();
        for (LocalDate start : window.starts(today)) {
            LocalDate end = window.endOf(start);
            series.add(new PeriodCounts(start, end, OutcomeCounts.of(decided(done, start, end))));
        }
        return series;
    }

    private static List<Outcome> decided(DoneWork done, LocalDate start, LocalDate end) {
        return done.known().stream()
                .filter(workItem -> isWithin(done.since(workItem), start, end))
                .map(done::outcome)
                .toList();
    }

    private static boolean isWithin(@Nullable Instant since, LocalDate start, LocalDate end) {
        if (since == null) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(since, ZoneOffset.UTC);
        return !day.isBefore(start) && day.isBefore(end);
    }
}
