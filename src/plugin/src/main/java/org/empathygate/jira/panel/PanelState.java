package org.empathygate.jira.panel;

import java.util.List;
import org.empathygate.core.GatedTransition;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.Verdict;
import org.empathygate.core.insight.ShownEvidence;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * What the panel of one work item says to one reader, before it is put in words.
 *
 * @param done whether it is in a done status
 * @param asked the gated transitions from the current status with what would be decided now; never empty
 * @param bypass how it went round the gate; null when it did not, when a decision has settled that, or when it could not be read
 * @param evidence what this reader may see; null when it could not be read
 * @param override the request asked last; null when nobody ever asked or it could not be read
 * @param commitments those that are open; empty when they could not be read
 * @param policy the policy that holds; the built-in one when it could not be read
 * @param hold what this reader may do about it beside asking; nothing when that could not be read
 */
record PanelState(
        WorkItemFacts workItem,
        boolean done,
        List<Asked> asked,
        @Nullable Fact bypass,
        @Nullable ShownEvidence evidence,
        @Nullable OverrideRequest override,
        List<TrackedCommitment> commitments,
        Policy policy,
        Rights rights,
        HoldRights hold) {

    PanelState {
        asked = List.copyOf(asked);
        commitments = List.copyOf(commitments);
    }

    /** Whether an override would help anybody, and this reader can ask for one. */
    boolean offersOverride() {
        return rights.mayAsk()
                && (override == null || !override.state().open())
                && asked.stream().anyMatch(each -> each.verdict().outcome() == Outcome.UNSATISFIED);
    }

    /** Whether there is something to stop, and this reader can. */
    boolean offersHold() {
        return hold.approver()
                && !hold.held()
                && asked.stream().anyMatch(each -> each.verdict().outcome() != Outcome.NOT_APPLICABLE);
    }

    boolean offersLift() {
        return hold.approver() && hold.held();
    }

    /** Whether breaking the glass would help, which it does neither under a hold nor beside an approval. */
    boolean offersBreakGlass() {
        return hold.reviewDue() != null
                && !hold.held()
                && asked.stream().anyMatch(each -> each.verdict().outcome() == Outcome.UNSATISFIED);
    }

    /**
     * One gated transition and its verdict.
     *
     * @param transition null for the choice point as such, when no transition from the current status is gated
     */
    record Asked(@Nullable GatedTransition transition, Verdict verdict) {}

    /** What is said of the customer; empty when it could not be read. */
    List<ShownEvidence.Item> visible() {
        return evidence == null ? List.of() : evidence.visible();
    }

    /**
     * What the reader may do about it.
     *
     * @param mayDecide decide the request asked last
     * @param mayWithdraw take it back
     */
    record Rights(boolean mayLink, boolean mayRecord, boolean mayAsk, boolean mayDecide, boolean mayWithdraw) {

        static final Rights NONE = new Rights(false, false, false, false, false);
    }
}
