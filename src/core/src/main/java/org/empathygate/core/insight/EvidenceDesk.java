package org.empathygate.core.insight;

import java.time.Clock;
import org.empathygate.core.Answer;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.policy.PolicyBook;

/** Use case: records insights and links them to work items. It asks no permission; the edge does, before. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable", "unused"})
public final class EvidenceDesk {

    private final Insights insights;
    private final EvidenceLinks links;
    private final PolicyBook policies;
    private final Clock clock;

    public EvidenceDesk(Insights insights, EvidenceLinks links, PolicyBook policies, Clock clock) {
        this.insights = insights;
        this.links = links;
        this.policies = policies;
        this.clock = clock;
    }

    /** Answers Done or Invalid. */
    public Answer<Insight> record(ProjectKey project, InsightDraft draft, PersonId by) {
        throw new UnsupportedOperationException();
    }

    /** Replaces what the draft gives; the observed day never changes. Answers Done, Invalid, Outdated or Missing. */
    public Answer<Insight> update(InsightKey key, InsightDraft draft, int basedOnVersion) {
        throw new UnsupportedOperationException();
    }

    /**
     * Links an insight that exists, once for each work item.
     *
     * @return Done or Invalid; an insight that does not exist is a bad field {@code insight}
     */
    public Answer<EvidenceLink> link(WorkItemFacts workItem, LinkDraft draft, PersonId by) {
        throw new UnsupportedOperationException();
    }

    /** Answers Done with the link that is gone now, or Missing when this work item has no such link. */
    public Answer<EvidenceLink> unlink(WorkItemFacts workItem, long linkId) {
        throw new UnsupportedOperationException();
    }
}
