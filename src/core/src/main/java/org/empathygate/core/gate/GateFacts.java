package org.empathygate.core.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.Standing;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Everything the gate decides on, and nothing else.
 *
 * @param tier the tier that holds for this work item, known even when the policy is not
 * @param policy the policy; {@link Policy#DEFAULT} when it could not be read, which {@code unreadable} then says
 * @param unreadable what could not be read, as reasons; empty when everything was
 * @param passage the stay in the workflow step that is being tried; null when nobody tries yet
 */
public record GateFacts(
        WorkItemFacts workItem,
        Tier tier,
        Policy policy,
        List<Evidence> evidence,
        Standing standing,
        List<Reason> unreadable,
        @Nullable Passage passage,
        LocalDate today) {

    public GateFacts {
        evidence = List.copyOf(evidence);
        unreadable = List.copyOf(unreadable);
    }

    /** The same facts read anew: with this evidence. */
    GateFacts withEvidence(List<Evidence> read) {
        return new GateFacts(workItem, tier, policy, read, standing, unreadable, passage, today);
    }

    /** The same facts read anew: with what approvers have said. */
    GateFacts withStanding(Standing read) {
        return new GateFacts(workItem, tier, policy, evidence, read, unreadable, passage, today);
    }

    /** The same facts, but something could not be read. */
    GateFacts butUnreadable(ReasonCode what, String... args) {
        List<Reason> more = new ArrayList<>(unreadable);
        more.add(Reason.of(what, args));
        return new GateFacts(workItem, tier, policy, evidence, standing, more, passage, today);
    }

    /** The same facts as a passage sees them that has no claim on a used override. */
    GateFacts withoutPassage() {
        return new GateFacts(workItem, tier, policy, evidence, standing, unreadable, null, today);
    }

    /** The same facts on another day. */
    GateFacts on(LocalDate day) {
        return new GateFacts(workItem, tier, policy, evidence, standing, unreadable, passage, day);
    }
}
