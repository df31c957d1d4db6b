package org.empathygate.core.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Verdict;

/** Asks the host about several scopes at once and has their open work items judged, at most {@value Judging#MOST} in all. */
public final class Gathering {

    /** So many are found at once, with two searches in all; of more, each half is counted and looked for by itself. */
    static final int FEW = 200;

    private final ScopeSearch search;
    private final ResearchPages pages;
    private final Judging judging;
    private final RecordedCounts recorded;

    public Gathering(ScopeSearch search, ResearchPages pages, Judging judging, RecordedCounts recorded) {
        this.search = search;
        this.pages = pages;
        this.judging = judging;
        this.recorded = recorded;
    }

    /** @param scopes each once */
    Map<Scope, Tried<Gathered>> gather(Collection<Scope> scopes, PersonId reader, Failures failures) {
        Map<Scope, Tried<Gathered>> gathered = new LinkedHashMap<>();
        for (Scope scope : scopes) {
            gathered.put(scope, failures.attempt(() -> count(scope, reader, failures)));
        }
        look(gathered, reader, failures);
        Map<WorkItemId, Verdict> verdicts =
                judging.judge(good(gathered).stream().map(Gathered::open).toList(), failures);
        gathered.replaceAll((scope, found) -> found.then(good -> new Tried.Good<>(good.judged(verdicts))));
        return gathered;
    }

    private Tried<Gathered> count(Scope scope, PersonId reader, Failures failures) {
        if (scope.kind() == ScopeKind.PAGE) {
            return pages.gather(scope, reader, failures);
        }
        Resolution resolution = search.resolve(scope, reader);
        if (resolution instanceof ResolvedScope resolved) {
            return new Tried.Good<>(count(resolved, reader));
        }
        return resolution instanceof Resolution.Wrong wrong ? failures.wrong(wrong.why()) : failures.absent(scope);
    }

    private Gathered count(ResolvedScope resolved, PersonId reader) {
        Optional<Long> done = recorded.doneTotal(resolved, reader).filter(many -> many > FEW);
        if (done.isPresent()) {
            return counted(resolved, search.count(resolved, Part.OPEN, reader), done.get());
        }
        long all = search.count(resolved, Part.ALL, reader);
        if (all == 0) {
            return Gathered.whole(resolved, List.of(), null);
        }
        if (all <= FEW) {
            ScopeSearch.Found found = search.latest(resolved, Part.ALL, reader, FEW);
            if (found.total() <= FEW) {
                return Gathered.whole(resolved, found.workItems(), null);
            }
        }
        long open = Math.min(all, search.count(resolved, Part.OPEN, reader));
        return counted(resolved, open, all - open);
    }

    private static Gathered counted(ResolvedScope resolved, long open, long done) {
        return new Gathered(resolved, List.of(), open, Map.of(), done, null, null);
    }

    private void look(Map<Scope, Tried<Gathered>> gathered, PersonId reader, Failures failures) {
        List<Long> wanted = new ArrayList<>();
        gathered.values()
                .forEach(found -> wanted.add(
                        found instanceof Tried.Good<Gathered> good
                                ? good.value().openTotal()
                                : 0L));
        List<Integer> shares = Shares.of(wanted, Judging.MOST);
        int next = 0;
        for (Map.Entry<Scope, Tried<Gathered>> entry : gathered.entrySet()) {
            int share = shares.get(next++);
            entry.setValue(entry.getValue()
                    .then(found -> failures.attempt(() -> new Tried.Good<>(look(found, share, reader)))));
        }
    }

    private Gathered look(Gathered found, int share, PersonId reader) {
        if (share == 0) {
            return found.opened(List.of());
        }
        return found.opened(
                found.done() == null
                        ? search.latest(found.resolved(), Part.OPEN, reader, share)
                                .workItems()
                        : found.open().subList(0, Math.min(share, found.open().size())));
    }

    private static List<Gathered> good(Map<Scope, Tried<Gathered>> gathered) {
        return gathered.values().stream()
                .flatMap(found -> found instanceof Tried.Good<Gathered> good ? Stream.of(good.value()) : Stream.empty())
                .toList();
    }
}
