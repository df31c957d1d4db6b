package org.empathygate.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: work items of the host. It asks no permission; callers ask {@link Permissions} first. */
public interface WorkItems {

    /** Empty when there is no such work item (any more); a key from before a move finds the moved work item. */
    Optional<WorkItemFacts> find(WorkItemKey key);

    /** Empty when there is no such work item (any more). */
    Optional<WorkItemFacts> find(WorkItemId id);

    /**
     * The transitions from the current status that carry the gate and that this person could see; where there is none, those
     * of the whole workflow, so that what will be asked is known from the first day.
     */
    List<GatedTransition> gatedTransitions(WorkItemId id, @Nullable PersonId person);
}
