package org.empathygate.core.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.policy.EvidenceRule;

/** Port: the host's own issues that are insights, from the insights' side. It asks no permission. */
public interface NativeInsights {

    /**
     * Work items linked natively, as any of the rules counts it, to insights that were created before that day; as far as the
     * host's index knows, and perhaps some more than that.
     *
     * @param max of insights
     * @return empty when there are more insights than {@code max}
     */
    Optional<Set<WorkItemId>> linkedToOlder(LocalDate day, Collection<EvidenceRule> rules, int max);

    /** Those that are there (still), in no particular order. */
    List<WorkItemFacts> find(Collection<WorkItemId> workItems);
}
