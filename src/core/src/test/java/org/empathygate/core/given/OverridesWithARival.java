package org.empathygate.core.given;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.Standing;

/** A store where somebody else is faster, once: between reading what stands and replacing it. */
public final class OverridesWithARival implements Overrides {

    private final Overrides store;
    private final AtomicReference<Runnable> rival;

    public OverridesWithARival(Overrides store, Runnable rival) {
        this.store = store;
        this.rival = new AtomicReference<>(rival);
    }

    @Override
    public Standing current(WorkItemId workItem, ChoicePoint choicePoint) {
        Standing read = store.current(workItem, choicePoint);
        rival.getAndSet(() -> {}).run();
        return read;
    }

    @Override
    public OverrideRequest add(OverrideRequest request) {
        return store.add(request);
    }

    @Override
    public Optional<OverrideRequest> find(long id) {
        return store.find(id);
    }

    @Override
    public List<OverrideRequest> of(Collection<WorkItemId> workItems) {
        return store.of(workItems);
    }

    @Override
    public List<OverrideRequest> of(WorkItemId workItem) {
        return store.of(workItem);
    }

    @Override
    public List<OverrideRequest> in(OverrideState state, long after, int limit) {
        return store.in(state, after, limit);
    }

    @Override
    public List<OverrideRequest> expiring(LocalDate first, LocalDate last) {
        return store.expiring(first, last);
    }

    @Override
    public boolean replace(OverrideRequest request, int basedOnVersion) {
        return store.replace(request, basedOnVersion);
    }
}
