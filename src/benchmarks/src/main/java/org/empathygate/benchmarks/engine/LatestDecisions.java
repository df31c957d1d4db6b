package org.empathygate.benchmarks.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Decision;
import org.empathygate.core.gate.Decisions;

/** Keeps the last decision of each work item, so that a long run does not measure a list that grows. */
final class LatestDecisions implements Decisions {

    private final Map<WorkItemId, Decision> latest = new ConcurrentHashMap<>();

    @Override
    public void append(Decision decision) {
        latest.put(decision.workItem(), decision);
    }

    @Override
    public Optional<Decision> latest(WorkItemId workItem) {
        return Optional.ofNullable(latest.get(workItem));
    }
}
