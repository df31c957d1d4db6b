package org.empathygate.core.override;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.Answer;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.policy.PolicyBook;
import org.jspecify.annotations.Nullable;

/**
 * Use case: asking for an override and deciding it. Keeps separation of duties: the requester never decides, nor does the
 * assignee unless the policy says so. Whether a person may see or edit the work item is the edge's question, asked before.
 */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable", "unused"})
public final class OverrideDesk {

    private final Overrides overrides;
    private final PolicyBook policies;
    private final EvidenceBook evidence;
    private final Approvers approvers;
    private final Clock clock;

    public OverrideDesk(
            Overrides overrides, PolicyBook policies, EvidenceBook evidence, Approvers approvers, Clock clock) {
        this.overrides = overrides;
        this.policies = policies;
        this.evidence = evidence;
        this.approvers = approvers;
        this.clock = clock;
    }

    /** Answers Done; Invalid; IllegalMove when an open request is there already. */
    public Answer<OverrideRequest> request(
            WorkItemFacts workItem, ChoicePoint choicePoint, OverrideDraft draft, PersonId requester) {
        throw new UnsupportedOperationException();
    }

    /**
     * Says yes.
     *
     * @param expiresOn a day as {@code 2027-01-20}, today or later, at most the policy's maximum ahead; absent means the
     *     maximum
     * @return Done, Invalid, NotAllowed, IllegalMove, or Missing when this work item has no such request
     */
    public Answer<OverrideRequest> approve(
            WorkItemFacts workItem, long id, PersonId approver, @Nullable String comment, @Nullable String expiresOn) {
        throw new UnsupportedOperationException();
    }

    /**
     * Says no, which is final for this request.
     *
     * @param wouldBeEnough required: what would be enough
     * @return Done, Invalid, NotAllowed, IllegalMove, or Missing when this work item has no such request
     */
    public Answer<OverrideRequest> decline(
            WorkItemFacts workItem,
            long id,
            PersonId approver,
            @Nullable String comment,
            @Nullable String wouldBeEnough) {
        throw new UnsupportedOperationException();
    }

    /** Only the requester can. Answers Done, NotAllowed, IllegalMove or Missing. */
    public Answer<OverrideRequest> withdraw(WorkItemFacts workItem, long id, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Only an approver can. Answers Done, NotAllowed, IllegalMove or Missing. */
    public Answer<OverrideRequest> revoke(WorkItemFacts workItem, long id, PersonId approver) {
        throw new UnsupportedOperationException();
    }

    public Optional<OverrideRequest> find(long id) {
        return overrides.find(id);
    }

    /** All requests of a work item, the newest first. */
    public List<OverrideRequest> of(WorkItemFacts workItem) {
        return overrides.of(workItem.id());
    }

    /** The undecided requests that this person may decide by role, group or name and did not ask for; the oldest first. */
    public List<OverrideRequest> waitingFor(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Whether to draw the buttons; {@link #approve} and {@link #decline} ask again. */
    public boolean mayDecide(WorkItemFacts workItem, OverrideRequest request, PersonId person) {
        throw new UnsupportedOperationException();
    }
}
