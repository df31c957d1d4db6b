package org.empathygate.core.bypass;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.override.Pressure;
import org.jspecify.annotations.Nullable;

/** Gap records that live as long as this object. */
public final class InMemoryGaps implements Gaps {

    private final Map<Long, Gap> byId = new TreeMap<>();

    @Override
    public synchronized Map<WorkItemId, Gap> of(Collection<WorkItemId> workItems) {
        Map<WorkItemId, Gap> found = new HashMap<>();
        for (WorkItemId workItem : workItems) {
            Gap gap = byId.get(workItem.value());
            if (gap != null) {
                found.put(workItem, gap);
            }
        }
        return found;
    }

    @Override
    public synchronized Gap change(WorkItemId workItem, UnaryOperator<Gap> change) {
        Gap before = byId.get(workItem.value());
        Gap after = change.apply(before == null ? Gap.unknown(workItem) : before);
        byId.put(workItem.value(), after);
        return after;
    }

    @Override
    public synchronized void forget(WorkItemId workItem) {
        byId.remove(workItem.value());
    }

    /** Everything that is recorded, by id. */
    public synchronized List<Gap> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public synchronized List<WorkItemId> doneIn(ProjectKey project, long after, long until, int max) {
        return byId.values().stream()
                .filter(gap -> gap.done() && project.equals(gap.project()))
                .map(Gap::workItem)
                .filter(id -> id.value() > after && id.value() <= until)
                .limit(max)
                .toList();
    }

    @Override
    public synchronized List<WorkItemId> done(
            Outcome outcome, @Nullable Pressure pressure, @Nullable ProjectKey project, int max) {
        return byId.values().stream()
                .filter(gap -> gap.done() && gap.outcome() == outcome)
                .filter(gap -> pressure == null || gap.pressures().contains(pressure))
                .filter(gap -> project == null || project.equals(gap.project()))
                .map(Gap::workItem)
                .limit(max)
                .toList();
    }
}
