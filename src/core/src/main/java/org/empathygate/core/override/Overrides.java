package org.empathygate.core.override;

import java.util.List;
import java.util.Optional;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.WorkItemId;

/** Port: the store of override requests. */
public interface Overrides {

    /** Stores a request that has no id yet; answers it with its id, which is higher than every id given before. */
    OverrideRequest add(OverrideRequest request);

    Optional<OverrideRequest> find(long id);

    /** The request asked last, and the hold. One statement: the gate waits for it. */
    Standing current(WorkItemId workItem, ChoicePoint choicePoint);

    /** All requests of a work item, the newest first. */
    List<OverrideRequest> of(WorkItemId workItem);

    /** All requests that nobody decided yet, in every project, the oldest first. */
    List<OverrideRequest> undecided();

    /**
     * Stores the request if the stored version is still {@code basedOnVersion}. Of several racers, on whichever node,
     * exactly one is answered true.
     *
     * @return false when somebody else was faster or there is no such request; nothing is stored then
     */
    boolean replace(OverrideRequest request, int basedOnVersion);
}
