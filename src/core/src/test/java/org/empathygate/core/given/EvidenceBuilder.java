package org.empathygate.core.given;

import java.time.LocalDate;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.Stance;
import org.jspecify.annotations.Nullable;

/** Evidence that counts under every policy: active, supporting, ten days old, with a sentence of relevance. */
public record EvidenceBuilder(
        EvidenceRef ref,
        Stance stance,
        boolean active,
        @Nullable LocalDate observedOn,
        @Nullable String relevance) {

    public static EvidenceBuilder goodEvidence() {
        return new EvidenceBuilder(
                EvidenceRef.of(new InsightKey("INS-31")),
                Stance.SUPPORTS,
                true,
                Days.TODAY.minusDays(10),
                "She gave up at the account form");
    }

    public EvidenceBuilder named(EvidenceRef other) {
        return new EvidenceBuilder(other, stance, active, observedOn, relevance);
    }

    public EvidenceBuilder contradicting() {
        return new EvidenceBuilder(ref, Stance.CONTRADICTS, active, observedOn, relevance);
    }

    public EvidenceBuilder inactive() {
        return new EvidenceBuilder(ref, stance, false, observedOn, relevance);
    }

    public EvidenceBuilder observedDaysAgo(int days) {
        return new EvidenceBuilder(ref, stance, active, Days.TODAY.minusDays(days), relevance);
    }

    public EvidenceBuilder undated() {
        return new EvidenceBuilder(ref, stance, active, null, relevance);
    }

    public EvidenceBuilder withoutRelevance() {
        return new EvidenceBuilder(ref, stance, active, observedOn, null);
    }

    public Evidence evidence() {
        return new Evidence(ref, stance, active, observedOn, relevance);
    }
}
