package org.empathygate.core.override;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;

/** Override requests and holds that live as long as this object. */
public final class InMemoryOverrides implements Overrides, Holds {

    private final Map<Long, OverrideRequest> byId = new ConcurrentSkipListMap<>();
    private final Map<WorkItemId, Hold> held = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();

    @Override
    public synchronized OverrideRequest add(OverrideRequest request) {
        if (byId.values().stream().anyMatch(other -> closes(other, request))) {
            throw new UnreadableException("a request, because another is open");
        }
        OverrideRequest stored = request.withId(lastId.incrementAndGet());
        byId.put(stored.id(), stored);
        return stored;
    }

    private static boolean closes(OverrideRequest open, OverrideRequest next) {
        return open.state().open()
                && open.workItem().equals(next.workItem())
                && open.choicePoint().equals(next.choicePoint());
    }

    @Override
    public Optional<OverrideRequest> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Standing current(WorkItemId workItem, ChoicePoint choicePoint) {
        return of(workItem).stream()
                .filter(request -> request.choicePoint().equals(choicePoint))
                .findFirst()
                .map(request -> new Standing(request, null))
                .orElse(Standing.NOTHING)
                .and(new Standing(null, held.get(workItem)));
    }

    @Override
    public List<OverrideRequest> of(WorkItemId workItem) {
        return of(Set.of(workItem));
    }

    @Override
    public List<OverrideRequest> of(Collection<WorkItemId> workItems) {
        return byId.values().stream()
                .filter(request -> workItems.contains(request.workItem()))
                .sorted(Comparator.comparingLong(OverrideRequest::id).reversed())
                .toList();
    }

    @Override
    public List<OverrideRequest> in(OverrideState state, long after, int limit) {
        return byId.values().stream()
                .filter(request -> request.state() == state && request.id() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public List<OverrideRequest> expiring(LocalDate first, LocalDate last) {
        return byId.values().stream()
                .filter(request -> request.usableOn(first) && !request.usableOn(last.plusDays(1)))
                .sorted(Comparator.comparing(
                                OverrideRequest::expiresOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingLong(OverrideRequest::id))
                .toList();
    }

    @Override
    public boolean replace(OverrideRequest request, int basedOnVersion) {
        OverrideRequest current = byId.get(request.id());
        return current != null && current.version() == basedOnVersion && byId.replace(request.id(), current, request);
    }

    @Override
    public boolean add(Hold hold) {
        return held.putIfAbsent(hold.workItem(), hold) == null;
    }

    @Override
    public Optional<Hold> find(WorkItemId workItem) {
        return Optional.ofNullable(held.get(workItem));
    }

    @Override
    public boolean remove(Hold hold) {
        return held.remove(hold.workItem(), hold);
    }
}
