package org.empathygate.core.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.WorkItemId;

/** Port: the store of evidence links. */
public interface EvidenceLinks {

    /** Stores a link that has no id yet; answers it with its id. */
    EvidenceLink link(EvidenceLink link);

    Optional<EvidenceLink> find(long id);

    /** False when there is no such link (any more). */
    boolean unlink(long id);

    /** All links of a work item, in the order in which they were made. One statement: the gate waits for it. */
    List<EvidenceLink> of(WorkItemId workItem);

    /**
     * Work items with evidence linked here, all of it observed before that day, the lowest id first, at most {@code max}.
     */
    List<WorkItemId> allObservedBefore(LocalDate day, int max);

    /** Work items with an id above {@code after} that this insight is linked to, the lowest first, at most {@code max}. */
    List<WorkItemId> linkedTo(InsightKey insight, long after, int max);

    /** The links to these insights, in the order in which they were made, at most {@code max}. */
    List<EvidenceLink> to(Collection<InsightKey> insights, int max);

    /** Carries over to every link of the insight whether it is active. */
    void markActive(InsightKey insight, boolean active);
}
