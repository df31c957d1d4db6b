package org.empathygate.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.insight.EvidenceKind;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.override.OverrideRequest;
import org.jspecify.annotations.Nullable;

/** Override requests as one reader may see them: the evidence that a request cites only when the reader may see it. */
public final class OverridePages {
    private final EvidenceView insights;
    private final HostEvidence host;
    private final Clock clock;

    public OverridePages(EvidenceView insights, HostEvidence host, Clock clock) {
        this.insights = insights;
        this.host = host;
        this.clock = clock;
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
