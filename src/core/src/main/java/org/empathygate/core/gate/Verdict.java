package org.empathygate.core.gate;

import java.util.List;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.policy.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What the gate decided, why, and on what.
 *
 * @param reasons the most pressing first; empty when satisfied; when overridden, what the override passes over
 * @param policyVersion the version of the policy judged by; 0 for the built-in default or when unknown
 * @param evidence everything that was seen, whether it counted or not
 * @param override the id of the override that lets pass; null unless {@code OVERRIDDEN}
 * @param unusedOverride whether an approved override was there and not needed
 * @param deciders the roles and groups that may decide an override, as the policy names them
 */
public record Verdict(
        Outcome outcome,
        Tier tier,
        List<Reason> reasons,
        int policyVersion,
        List<Evidence> evidence,
        @Nullable Long override,
        boolean unusedOverride,
        List<String> deciders) {

    public Verdict {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
        deciders = List.copyOf(deciders);
    }

    /** A verdict on these facts. */
    static Verdict of(Outcome outcome, GateFacts facts, List<Reason> reasons) {
        OverrideRequest override = facts.standing().override();
        boolean overridden = outcome == Outcome.OVERRIDDEN;
        return new Verdict(
                outcome,
                facts.tier(),
                reasons,
                facts.policy().version(),
                facts.evidence(),
                overridden && override != null ? override.id() : null,
                outcome == Outcome.SATISFIED && override != null && override.usableOn(facts.today()),
                facts.policy().approvers().deciders());
    }

    /** The same verdict, which does not count because it could not be recorded. */
    Verdict notRecorded() {
        return new Verdict(
                Outcome.ERROR,
                tier,
                List.of(Reason.of(ReasonCode.NOT_RECORDED)),
                policyVersion,
                evidence,
                null,
                false,
                deciders);
    }

    /** Whether the transition must be refused: under {@code ENFORCE}, when unsatisfied or undecidable. */
    public boolean refuses() {
        return tier == Tier.ENFORCE
                && switch (outcome) {
                    case UNSATISFIED, ERROR, BYPASSED -> true;
                    case NOT_APPLICABLE, SATISFIED, OVERRIDDEN -> false;
                };
    }
}
