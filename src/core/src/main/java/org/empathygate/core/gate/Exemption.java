package org.empathygate.core.gate;

import java.util.Optional;
import org.empathygate.core.policy.Exemptions;
import org.empathygate.core.policy.Tier;

/** Why the policy asks nothing of a work item. */
final class Exemption {

    private Exemption() {}

    /** Empty when the policy applies. */
    static Optional<Reason> of(GateFacts facts) {
        Exemptions exempt = facts.policy().exemptions();
        String issueType = facts.workItem().issueType();
        String resolution = facts.workItem().resolution();
        if (facts.tier() == Tier.OFF) {
            return Optional.of(Reason.of(ReasonCode.TIER_OFF));
        }
        if (issueType != null && exempt.issueTypes().contains(issueType)) {
            return Optional.of(Reason.of(ReasonCode.ISSUE_TYPE_EXEMPT, issueType));
        }
        if (resolution != null && exempt.resolutions().contains(resolution)) {
            return Optional.of(Reason.of(ReasonCode.RESOLUTION_EXEMPT, resolution));
        }
        return Optional.empty();
    }
}
