package org.empathygate.core.override;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.jspecify.annotations.Nullable;

/** What the ledger tells of an override request. */
final class OverrideFacts {

    private static final String SEEN = "evidence";

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
        return fact(kind(after.state()), after, at, by);
    }

    /** A move by somebody who may decide, in their words and by that right. */
    static Fact decided(OverrideRequest after, PersonId by, Right right, Instant at) {
        Fact fact = moved(after, by, at).onBehalfOf(right.onBehalfOf()).with("authority", right.text());
        OverrideDecision decision = after.decision();
        return decision == null || after.state() == OverrideState.REVOKED
                ? fact
                : fact.with("comment", decision.comment())
                        .with("expiresOn", decision.expiresOn())
                        .with("wouldBeEnough", decision.wouldBeEnough());
    }

    /** What the approver could know of: {@link #pinned} reads the evidence again. */
    static Fact pinning(Fact approved, int policyVersion, List<Evidence> seen) {
        String refs = seen.stream().map(each -> each.ref().text()).distinct().collect(Collectors.joining("\n"));
        return approved.with("policyVersion", policyVersion).with(SEEN, refs.isEmpty() ? null : refs);
    }

    /** The evidence that was linked when this approval was given. */
    static List<EvidenceRef> pinned(Fact approved) {
        String seen = approved.detail(SEEN);
        return seen == null ? List.of() : seen.lines().map(EvidenceRef::parse).toList();
    }

    static Fact escalated(OverrideRequest after, Instant at) {
        return fact(EntryKind.OVERRIDE_ESCALATED, after, at, null);
    }

    static Fact voided(OverrideRequest after, MaterialChange change, @Nullable PersonId by, Instant at) {
        Fact fact = moved(after, by, at).with("changed", change.names());
        return change.evidence() == null
                ? fact
                : fact.with("evidence", change.evidence().text());
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
        Set<Pressure> pressures = request.stated().pressures();
        return Fact.of(kind, at, by)
                .about(request.project(), request.workItem())
                .with("override", request.id())
                .with(
                        "pressures",
                        pressures.isEmpty()
                                ? null
                                : pressures.stream().map(Enum::name).collect(Collectors.joining(",")));
    }
}
