package org.empathygate.core.gate;

import java.time.Instant;
import java.util.List;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A verdict at a transition, as it is recorded for ever.
 *
 * @param refused whether the transition was refused by this verdict
 * @param evidence what was seen
 * @param override the override that was used; null when none was
 * @param by null when nobody was logged in
 * @param at to the millisecond, as every store can keep it
 */
public record Decision(
        WorkItemId workItem,
        ProjectKey project,
        ChoicePoint choicePoint,
        Passage passage,
        Outcome outcome,
        Tier tier,
        boolean refused,
        List<ReasonCode> reasons,
        int policyVersion,
        List<EvidenceRef> evidence,
        @Nullable Long override,
        @Nullable PersonId by,
        Instant at) {

    public Decision {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
    }
}
