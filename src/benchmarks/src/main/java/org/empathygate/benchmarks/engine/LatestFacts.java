package org.empathygate.benchmarks.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;

/** Keeps the last fact about each work item, so that a long run does not measure a list that grows. */
final class LatestFacts implements Ledger {

    private final Map<WorkItemId, Fact> latest = new ConcurrentHashMap<>();

    @Override
    public void append(Fact fact) {
        if (fact.workItem() != null) {
            latest.put(fact.workItem(), fact);
        }
    }

    @Override
    public void appendApart(Fact fact) {
        append(fact);
    }

    @Override
    public Optional<Fact> latest(WorkItemId workItem, Set<EntryKind> kinds) {
        return Optional.ofNullable(latest.get(workItem)).filter(fact -> kinds.contains(fact.kind()));
    }

    @Override
    public List<Fact> of(WorkItemId workItem, int limit) {
        return Optional.ofNullable(latest.get(workItem)).stream().limit(limit).toList();
    }
}
