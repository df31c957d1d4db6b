package org.empathygate.core.gate;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.empathygate.core.WorkItemId;

/** Decisions that live as long as this object. */
public final class InMemoryDecisions implements Decisions {

    private final List<Decision> written = new CopyOnWriteArrayList<>();

    @Override
    public void append(Decision decision) {
        written.add(decision);
    }

    @Override
    public Optional<Decision> latest(WorkItemId workItem) {
        return written.stream()
                .filter(decision -> decision.workItem().equals(workItem))
                .reduce((earlier, later) -> later);
    }
}
