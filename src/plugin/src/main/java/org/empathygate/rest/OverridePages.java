package org.empathygate.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.Texts;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.insight.EvidenceKind;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Queue;
import org.jspecify.annotations.Nullable;

/** Override requests as one reader may see them: the evidence that a request cites only when the reader may see it. */
public final class OverridePages {
    private final EvidenceView insights;
    private final HostEvidence host;
    private final EvidencePages evidence;
    private final Texts texts;
    private final Clock clock;

    public OverridePages(EvidenceView insights, HostEvidence host, EvidencePages evidence, Texts texts, Clock clock) {
        this.insights = insights;
        this.host = host;
        this.evidence = evidence;
        this.texts = texts;
        this.clock = clock;
    }

    /** A request in the queue of this reader. */
    OverrideJson of(Queue.Waiting waiting, PersonId reader) {
        WorkItemKey issue = waiting.workItem().key();
        return of(waiting.request(), issue, reader)
                .in(WaitingJson.of(waiting, clock.instant(), texts), summary(issue, reader));
    }

    /** Everything to decide by. */
    OverridePageJson page(
            OverrideRequest request,
            WorkItemFacts workItem,
            Queue.@Nullable Waiting waiting,
            List<Fact> history,
            @Nullable PersonId reader) {
        return new OverridePageJson(
                EvidenceListJson.of(evidence.of(workItem, reader)),
                workItem.key().value(),
                summary(workItem.key(), reader),
                of(request, workItem.key(), reader),
                waiting == null ? null : WaitingJson.of(waiting, clock.instant(), texts),
                history.stream().map(MoveJson::of).toList());
    }

    private @Nullable String summary(WorkItemKey issue, @Nullable PersonId reader) {
        return host.show(EvidenceRef.issue(issue.value()), reader)
                .map(HostSource::title)
                .orElse(null);
    }

    OverrideJson of(OverrideRequest request, WorkItemKey issue, @Nullable PersonId reader) {
        EvidenceRef cited = request.stated().citedInsight();
        return OverrideJson.of(
                request,
                issue,
                cited != null && maySee(cited, reader),
                LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private boolean maySee(EvidenceRef cited, @Nullable PersonId reader) {
        if (cited.kind() != EvidenceKind.INSIGHT) {
            return host.show(cited, reader).isPresent();
        }
        Optional<InsightKey> key = InsightKey.parse(cited.ref());
        return key.isPresent() && insights.find(key.get(), reader).isPresent();
    }
}
