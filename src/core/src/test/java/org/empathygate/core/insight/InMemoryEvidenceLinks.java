package org.empathygate.core.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.empathygate.core.WorkItemId;

/** Evidence links that live as long as this object. */
public final class InMemoryEvidenceLinks implements EvidenceLinks {

    private final Map<Long, EvidenceLink> byId = new ConcurrentSkipListMap<>();
    private final AtomicLong lastId = new AtomicLong();

    @Override
    public EvidenceLink link(EvidenceLink link) {
        EvidenceLink stored = link.withId(lastId.incrementAndGet());
        byId.put(stored.id(), stored);
        return stored;
    }

    @Override
    public Optional<EvidenceLink> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public boolean unlink(long id) {
        return byId.remove(id) != null;
    }

    @Override
    public List<EvidenceLink> of(WorkItemId workItem) {
        return byId.values().stream()
                .filter(link -> link.workItem().equals(workItem))
                .toList();
    }

    @Override
    public List<WorkItemId> allObservedBefore(LocalDate day, int max) {
        return byId.values().stream()
                .map(EvidenceLink::workItem)
                .distinct()
                .filter(workItem ->
                        of(workItem).stream().allMatch(link -> link.observedOn().isBefore(day)))
                .sorted(Comparator.comparingLong(WorkItemId::value))
                .limit(max)
                .toList();
    }

    @Override
    public List<WorkItemId> linkedTo(InsightKey insight, long after, int max) {
        return byId.values().stream()
                .filter(link ->
                        link.insight().equals(insight) && link.workItem().value() > after)
                .map(EvidenceLink::workItem)
                .sorted(Comparator.comparingLong(WorkItemId::value))
                .limit(max)
                .toList();
    }

    @Override
    public List<EvidenceLink> to(Collection<InsightKey> insights, int max) {
        return byId.values().stream()
                .filter(link -> insights.contains(link.insight()))
                .limit(max)
                .toList();
    }

    @Override
    public void markActive(InsightKey insight, boolean active) {
        byId.replaceAll((id, link) -> link.insight().equals(insight) ? link.withActive(active) : link);
    }
}
