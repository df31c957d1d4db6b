package org.empathygate.core.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.empathygate.core.WorkItemId;

/** A ledger that lives as long as this object. */
public final class InMemoryLedger implements Ledger, Chain {

    private final List<Fact> written = new ArrayList<>();
    private final List<Entry> chained = new ArrayList<>();
    private final Map<String, Integer> followed = new HashMap<>();

    @Override
    public synchronized void append(Fact fact) {
        written.add(fact);
    }

    @Override
    public synchronized void appendApart(Fact fact) {
        written.add(fact);
    }

    @Override
    public synchronized Optional<Fact> latest(WorkItemId workItem, Set<EntryKind> kinds) {
        return written.stream()
                .filter(fact -> workItem.equals(fact.workItem()) && kinds.contains(fact.kind()))
                .reduce((earlier, later) -> later);
    }

    @Override
    public synchronized List<Fact> of(WorkItemId workItem, int limit) {
        List<Fact> newestFirst = new ArrayList<>();
        for (int i = written.size() - 1; i >= 0 && newestFirst.size() < limit; i--) {
            if (workItem.equals(written.get(i).workItem())) {
                newestFirst.add(written.get(i));
            }
        }
        return newestFirst;
    }

    @Override
    public synchronized int seal(int max) {
        int sealed = 0;
        while (sealed < max && chained.size() < written.size()) {
            Head head = head();
            chained.add(Entry.chained(head.sequence() + 1, written.get(chained.size()), head.hash()));
            sealed++;
        }
        return sealed;
    }

    @Override
    public synchronized Head head() {
        if (chained.isEmpty()) {
            return Head.EMPTY;
        }
        Entry last = chained.get(chained.size() - 1);
        return new Head(last.sequence(), last.hash());
    }

    @Override
    public void read(Range range, Consumer<Entry> reader) {
        List<Entry> now;
        synchronized (this) {
            now = List.copyOf(chained);
        }
        now.stream().filter(entry -> range.contains(entry.fact())).forEach(reader);
    }

    @Override
    public void readUnbroken(Range range, Consumer<Entry> reader) {
        List<Entry> now;
        synchronized (this) {
            now = List.copyOf(chained);
        }
        Range time = new Range(range.from(), range.to(), null);
        int[] inTime = IntStream.range(0, now.size())
                .filter(i -> time.contains(now.get(i).fact()))
                .toArray();
        if (inTime.length > 0) {
            int first = range.from() == null ? 0 : inTime[0];
            int last = range.to() == null ? now.size() - 1 : inTime[inTime.length - 1];
            now.subList(first, last + 1).forEach(reader);
        }
    }

    @Override
    public synchronized int waiting() {
        return written.size() - chained.size();
    }

    @Override
    public synchronized long followed(String follower) {
        return followed.getOrDefault(follower, 0);
    }

    @Override
    public synchronized int follow(String follower, int max, Consumer<List<Entry>> step) {
        int had = followed.getOrDefault(follower, 0);
        List<Entry> next = List.copyOf(chained.subList(had, Math.min(chained.size(), had + max)));
        if (!next.isEmpty()) {
            step.accept(next);
            followed.put(follower, had + next.size());
        }
        return next.size();
    }
}
