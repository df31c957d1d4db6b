package org.empathygate.core.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** All evidence of the work item: what the reader may see, and only the number of the rest. */
    public ShownEvidence of(WorkItemFacts workItem, EvidenceRule rule, @Nullable PersonId reader) {
        LocalDate today = LocalDate.now(clock);
        List<ShownEvidence.Item> visible = new ArrayList<>();
        int restricted = 0;
        for (EvidenceLink link : links.of(workItem.id())) {
            Optional<Insight> insight = find(link.insight(), reader);
            if (insight.isPresent()) {
                visible.add(new ShownEvidence.Item(
                        link.evidence(),
                        link,
                        insight.get(),
                        sourceOf(insight.get(), reader).orElse(null),
                        link.evidence().staleOn(today, rule.freshnessDays())));
            } else {
                restricted++;
            }
        }
        for (Evidence evidence : host.of(workItem, rule)) {
            Optional<HostSource> source = host.show(evidence.ref(), reader);
            if (source.isPresent()) {
                visible.add(new ShownEvidence.Item(
                        evidence, null, null, source.get(), evidence.staleOn(today, rule.freshnessDays())));
            } else {
                restricted++;
            }
        }
        return new ShownEvidence(visible, restricted);
    }

    /** Empty when there is no such insight or the reader may not see it: the same answer. */
    public Optional<Insight> find(InsightKey key, @Nullable PersonId reader) {
        return insights.find(key).filter(insight -> maySee(insight, reader));
    }

    public boolean maySee(Insight insight, @Nullable PersonId reader) {
        return permissions.mayBrowse(reader, insight.project())
                && (insight.source().hostRef().isEmpty()
                        || sourceOf(insight, reader).isPresent());
    }

    /** Whether the reader may see what this names; false also when there is no such thing. */
    public boolean maySee(EvidenceRef ref, @Nullable PersonId reader) {
        return switch (ref.kind()) {
            case INSIGHT ->
                InsightKey.parse(ref.ref()).flatMap(key -> find(key, reader)).isPresent();
            case ISSUE, PAGE -> host.show(ref, reader).isPresent();
        };
    }

    private Optional<HostSource> sourceOf(Insight insight, @Nullable PersonId reader) {
        return insight.source().hostRef().flatMap(ref -> host.show(ref, reader));
    }
}
