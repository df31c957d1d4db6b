package org.empathygate.core.override;

import java.util.Optional;
import org.empathygate.core.WorkItemId;

/**
 * Port: the store of holds. A work item has one at most; the ones that were lifted are in the ledger only. The same store
 * answers {@link Overrides#current} with the hold.
 */
public interface Holds {

    /**
     * Stores the hold. Of several racers, on whichever node, exactly one is answered true.
     *
     * @return false when somebody holds the work item already; nothing is stored then
     */
    boolean add(Hold hold);

    /** Empty when nobody holds it. */
    Optional<Hold> find(WorkItemId workItem);

    /**
     * Ends this very hold. Of several racers, on whichever node, exactly one is answered true.
     *
     * @return false when it was lifted already
     */
    boolean remove(Hold hold);
}
