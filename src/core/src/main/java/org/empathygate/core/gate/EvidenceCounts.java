package org.empathygate.core.gate;

import java.util.Optional;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.policy.EvidenceRule;

/** At least one linked insight counts: it supports, is active and fresh, and says why it matters where that is asked. */
final class EvidenceCounts implements Rule {

    @Override
    public Optional<Reason> unmet(GateFacts facts) {
        Reason nearest = Reason.of(ReasonCode.NO_EVIDENCE);
        for (Evidence evidence : facts.evidence()) {
            Optional<Reason> flaw = flaw(evidence, facts);
            if (flaw.isEmpty()) {
                return flaw;
            }
            nearest = nearer(nearest, flaw.get());
        }
        return Optional.of(nearest);
    }

    private static Optional<Reason> flaw(Evidence evidence, GateFacts facts) {
        EvidenceRule rule = facts.policy().evidence();
        if (!evidence.active()) {
            return Optional.of(Reason.of(ReasonCode.EVIDENCE_INACTIVE));
        }
        if (evidence.stance() == Stance.CONTRADICTS) {
            return Optional.of(Reason.of(ReasonCode.EVIDENCE_CONTRADICTS));
        }
        if (evidence.staleOn(facts.today(), rule.freshnessDays())) {
            return Optional.of(Reason.of(ReasonCode.EVIDENCE_STALE, Integer.toString(rule.freshnessDays())));
        }
        if (evidence.observedOn() == null && !rule.undatedCounts()) {
            return Optional.of(Reason.of(ReasonCode.EVIDENCE_UNDATED));
        }
        if (rule.relevanceRequired() && evidence.relevance() == null) {
            return Optional.of(Reason.of(ReasonCode.RELEVANCE_MISSING));
        }
        return Optional.empty();
    }

    /** Of two flaws the one that takes less to mend, which is the later one among the codes. */
    private static Reason nearer(Reason one, Reason other) {
        return other.code().compareTo(one.code()) > 0 ? other : one;
    }
}
