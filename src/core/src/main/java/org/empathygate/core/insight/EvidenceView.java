package org.empathygate.core.insight;

import java.time.Clock;
import java.util.Optional;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.policy.EvidenceRule;
import org.jspecify.annotations.Nullable;

/**
 * Use case: what a reader may see of insights and evidence. An insight may be seen by who may browse its project and, when
 * it comes from an issue or page, may see that too.
 */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable", "unused"})
public final class EvidenceView {

    private final Insights insights;
    private final EvidenceLinks links;
    private final HostEvidence host;
    private final Permissions permissions;
    private final Clock clock;

    public EvidenceView(
            Insights insights, EvidenceLinks links, HostEvidence host, Permissions permissions, Clock clock) {
        this.insights = insights;
        this.links = links;
        this.host = host;
        this.permissions = permissions;
        this.clock = clock;
    }

    public ShownEvidence of(WorkItemFacts workItem, EvidenceRule rule, @Nullable PersonId reader) {
        throw new UnsupportedOperationException();
    }

    /** Empty when there is no such insight or the reader may not see it: the same answer. */
    public Optional<Insight> find(InsightKey key, @Nullable PersonId reader) {
        throw new UnsupportedOperationException();
    }

    public boolean maySee(Insight insight, @Nullable PersonId reader) {
        throw new UnsupportedOperationException();
    }
}
