package org.empathygate.core.gate;

import java.util.List;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.policy.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What the gate decided, why, and on what.
 *
 * @param reasons the most pressing first; empty when satisfied or overridden
 * @param policyVersion the version of the policy judged by; 0 for the built-in default or when unknown
 * @param evidence everything that was seen, whether it counted or not
 * @param override the id of the override that lets pass; null unless {@code OVERRIDDEN}
 * @param unusedOverride whether an approved override was there and not needed
 * @param deciders the roles, groups or people that may decide an override, as the policy names them
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

    /** Whether the transition must be refused: under {@code ENFORCE}, when unsatisfied or undecidable. */
    public boolean refuses() {
        return tier == Tier.ENFORCE
                && switch (outcome) {
                    case UNSATISFIED, ERROR, BYPASSED -> true;
                    case NOT_APPLICABLE, SATISFIED, OVERRIDDEN -> false;
                };
    }
}
