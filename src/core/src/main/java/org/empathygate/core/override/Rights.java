package org.empathygate.core.override;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.empathygate.core.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which one person may decide in one project today, and the rules that keep duties apart: the requester
 * never decides, nor anybody with the requester's authority; nor does the assignee, unless the policy says so; the backup
 * decides what waited for too long and nothing else.
 *
 * @param held the person's own rights before those delegated to them
 */
record Rights(PersonId person, List<Right> held, Policy policy) {

    Rights {
        held = List.copyOf(held);
    }

    /** Whether the person may decide this request of a work item that is assigned to {@code assignee}, at this moment. */
    Entitlement over(OverrideRequest request, @Nullable PersonId assignee, Instant now) {
        if (person.equals(request.requester())) {
            return notAllowed("requester-never-decides");
        }
        if (person.equals(assignee) && !policy.approvers().assigneeMayDecide()) {
            return notAllowed("assignee-does-not-decide");
        }
        boolean escalated = escalated(request, now);
        Optional<Right> first = held.stream()
                .filter(right -> escalated || !right.backup())
                .filter(right -> keepsDutiesApart(right, request, assignee))
                .findFirst();
        if (first.isPresent()) {
            return new Entitlement.Yes(first.get());
        }
        return held.stream().anyMatch(right -> right.backup() && keepsDutiesApart(right, request, assignee))
                ? notAllowed("backup-not-yet")
                : notAllowed("not-an-approver");
    }

    /** Whether the person may decide the request only because it has waited for too long. */
    boolean onlyAsBackup(OverrideRequest request, @Nullable PersonId assignee, Instant now) {
        return over(request, assignee, now) instanceof Entitlement.Yes
                && held.stream().noneMatch(right -> !right.backup() && keepsDutiesApart(right, request, assignee));
    }

    /** Whether the request waits for this person, who may only be kept from it by being its assignee. */
    boolean reach(OverrideRequest request, Instant now) {
        return !person.equals(request.requester()) && over(request, null, now) instanceof Entitlement.Yes;
    }

    /** What lets the person hold a work item, or say whether somebody was right to pass it: no backup, nobody lends it who passed it. */
    Optional<Right> apartFrom(@Nullable PersonId passer) {
        return held.stream()
                .filter(right -> !right.backup() && (passer == null || !passer.equals(right.onBehalfOf())))
                .findFirst();
    }

    private boolean escalated(OverrideRequest request, Instant now) {
        return request.escalatedAt() != null || policy.escalation().reached(request.requestedAt(), now);
    }

    /** Borrowed authority is no way around a rule that its owner is under. */
    private boolean keepsDutiesApart(Right right, OverrideRequest request, @Nullable PersonId assignee) {
        PersonId owner = right.onBehalfOf();
        return owner == null
                || (!owner.equals(request.requester())
                        && (!owner.equals(assignee) || policy.approvers().assigneeMayDecide()));
    }

    private static Entitlement notAllowed(String key) {
        return new Entitlement.No(Text.of("empathy-gate.error." + key));
    }
}
