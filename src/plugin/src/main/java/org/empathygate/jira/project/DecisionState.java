package org.empathygate.jira.project;

import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.ShownEvidence;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.Entitlement;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Queue;
import org.empathygate.core.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * What the decision page says to one reader, before it is put in words.
 *
 * @param summary what the work item is about
 * @param evidence what this reader may see; null when it could not be read
 * @param waiting by what the reader may decide or why not; null when the policy could not be read
 * @param policy the policy that holds; the built-in one when it could not be read
 * @param glass null for a request that somebody decides or decided
 * @param earlier the other requests for this work item, the newest first
 */
record DecisionState(
        OverrideRequest request,
        WorkItemFacts workItem,
        String summary,
        @Nullable ShownEvidence evidence,
        Queue.@Nullable Waiting waiting,
        Policy policy,
        @Nullable BrokenGlass glass,
        List<OverrideRequest> earlier,
        PersonId reader) {

    DecisionState {
        earlier = List.copyOf(earlier);
    }

    private boolean entitled() {
        return waiting != null && waiting.entitlement() instanceof Entitlement.Yes;
    }

    boolean mayDecide() {
        return request.state() == OverrideState.REQUESTED && entitled();
    }

    boolean mayRevoke() {
        return request.state() == OverrideState.APPROVED && entitled();
    }

    boolean mayWithdraw() {
        return request.state() == OverrideState.REQUESTED && request.requester().equals(reader);
    }

    /** Whether this reader may see that evidence. */
    boolean shows(EvidenceRef ref) {
        return evidence != null
                && evidence.visible().stream()
                        .anyMatch(item -> item.evidence().ref().equals(ref));
    }
}
