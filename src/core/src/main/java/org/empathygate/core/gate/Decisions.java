package org.empathygate.core.gate;

import java.util.Optional;
import org.empathygate.core.WorkItemId;

/** Port: the record of decisions. Append-only: what is written is never changed. */
public interface Decisions {

    /** When this returns, the decision is written. */
    void append(Decision decision);

    /** The decision recorded last for this work item; empty when there is none. */
    Optional<Decision> latest(WorkItemId workItem);
}
