package org.empathygate.core.insight;

import java.time.Instant;
import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * An insight linked to a work item through the plugin.
 *
 * @param id given by the store; {@link #NOT_STORED} before
 * @param relevance one sentence, at most {@value #MAX_RELEVANCE} characters; null when none was given
 * @param observedOn the insight's day, which never changes and is therefore kept with the link
 * @param active whether the insight is active now, kept with the link by {@link EvidenceLinks#markActive}
 */
public record EvidenceLink(
        long id,
        WorkItemId workItem,
        InsightKey insight,
        Stance stance,
        @Nullable String relevance,
        LocalDate observedOn,
        boolean active,
        PersonId linkedBy,
        Instant linkedAt) {

    public static final long NOT_STORED = 0;
    public static final int MAX_RELEVANCE = 255;

    public Evidence evidence() {
        return new Evidence(EvidenceRef.of(insight), stance, active, observedOn, relevance);
    }

    public EvidenceLink withId(long stored) {
        return new EvidenceLink(stored, workItem, insight, stance, relevance, observedOn, active, linkedBy, linkedAt);
    }

    public EvidenceLink withActive(boolean activeNow) {
        return new EvidenceLink(id, workItem, insight, stance, relevance, observedOn, activeNow, linkedBy, linkedAt);
    }
}
