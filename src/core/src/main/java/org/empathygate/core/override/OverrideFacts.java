package org.empathygate.core.override;

import java.time.Instant;
import java.util.stream.Collectors;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.jspecify.annotations.Nullable;

/** What the ledger tells of an override request. */
final class OverrideFacts {

    private OverrideFacts() {}

    /** Everything that the requester stated, because it is shown and measured later. */
    static Fact requested(OverrideRequest request, WorkItemKey key) {
        OverrideCase stated = request.stated();
        Commitment commitment = stated.commitment();
        Fact fact = fact(EntryKind.OVERRIDE_REQUESTED, request, request.requestedAt(), request.requester())
                .with("issue", key.value())
                .with("choicePoint", request.choicePoint().name())
                .with("affected", stated.affected())
                .with("premortem", stated.premortem())
                .with("reasonCode", stated.reasonCode())
                .with("reason", stated.reason())
                .with("revisitOn", stated.revisitOn());
        if (stated.citedInsight() != null) {
            fact = fact.with("citedInsight", stated.citedInsight().text());
        }
        return commitment == null
                ? fact
                : fact.with("commitmentOwner", commitment.owner().userKey())
                        .with("commitmentDue", commitment.due())
                        .with("commitmentMeasure", commitment.measure());
    }

    /**
     * A move, after it was made.
     *
     * @param by null when time did it
     */
    static Fact moved(OverrideRequest after, @Nullable PersonId by, Instant at) {
        OverrideDecision decision = after.decision();
        Fact fact = fact(kind(after.state()), after, at, by);
        boolean decided = after.state() == OverrideState.APPROVED || after.state() == OverrideState.DECLINED;
        return decision == null || !decided
                ? fact
                : fact.with("comment", decision.comment())
                        .with("expiresOn", decision.expiresOn())
                        .with("wouldBeEnough", decision.wouldBeEnough());
    }

    private static EntryKind kind(OverrideState state) {
        return switch (state) {
            case REQUESTED -> EntryKind.OVERRIDE_REQUESTED;
            case APPROVED -> EntryKind.OVERRIDE_APPROVED;
            case DECLINED -> EntryKind.OVERRIDE_DECLINED;
            case WITHDRAWN -> EntryKind.OVERRIDE_WITHDRAWN;
            case USED -> EntryKind.OVERRIDE_USED;
            case EXPIRED -> EntryKind.OVERRIDE_EXPIRED;
            case REVOKED -> EntryKind.OVERRIDE_REVOKED;
            case VOIDED -> EntryKind.OVERRIDE_VOIDED;
        };
    }

    private static Fact fact(EntryKind kind, OverrideRequest request, Instant at, @Nullable PersonId by) {
        return Fact.of(kind, at, by)
                .about(request.project(), request.workItem())
                .with("override", request.id())
                .with(
                        "pressures",
                        request.stated().pressures().stream().map(Enum::name).collect(Collectors.joining(",")));
    }
}
