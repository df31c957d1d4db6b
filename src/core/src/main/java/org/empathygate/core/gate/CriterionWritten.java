package org.empathygate.core.gate;

import java.util.Optional;

/** The empathy criterion is written, where the policy asks for it. */
final class CriterionWritten implements Rule {

    @Override
    public Optional<Reason> unmet(GateFacts facts) {
        String criterion = facts.workItem().criterion();
        boolean missing = criterion == null || criterion.isBlank();
        return facts.policy().criterionRequired() && missing
                ? Optional.of(Reason.of(ReasonCode.CRITERION_MISSING))
                : Optional.empty();
    }
}
