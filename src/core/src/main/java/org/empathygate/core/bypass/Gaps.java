package org.empathygate.core.bypass;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.override.Pressure;
import org.jspecify.annotations.Nullable;

/** Port: the store of gap records, one for each work item. */
public interface Gaps {

    /** Those that are there, by work item. */
    Map<WorkItemId, Gap> of(Collection<WorkItemId> workItems);

    /**
     * Changes the record of a work item in one transaction in which nobody else can change it, on whichever node; one that is
     * not there yet starts as {@link Gap#unknown}. When the change throws, nothing of it stays.
     */
    Gap change(WorkItemId workItem, UnaryOperator<Gap> change);

    /** The work item is gone from the host: nothing is recorded of it any more. */
    void forget(WorkItemId workItem);

    /** Work items recorded as done in the project, with ids above {@code after} up to {@code until}, the lowest first, at most {@code max}. */
    List<WorkItemId> doneIn(ProjectKey project, long after, long until, int max);

    /**
     * Work items in a done status with this outcome, the lowest id first, at most {@code max}.
     *
     * @param pressure only those where this pressure won; null for any
     * @param project only those of this project; null for any
     */
    List<WorkItemId> done(Outcome outcome, @Nullable Pressure pressure, @Nullable ProjectKey project, int max);
}
