package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.override.OverrideCase;
import org.empathygate.core.override.OverrideRequest;
import org.jspecify.annotations.Nullable;

/**
 * An override request.
 *
 * @param issue the work item's key as it is now
 * @param state as it is stored: an approval whose last day has passed still says {@code APPROVED}
 * @param usable whether it would let the work item through today
 * @param legalMoves the states that can follow
 * @param brokenGlass whether the requester let it pass themselves; then there is neither pressure nor premortem
 * @param affected absent says "we don't know"
 * @param citedInsight absent when nothing is cited or the reader may not see it
 * @param decision absent until an approver decided
 * @param escalatedAt since when the backup may decide too
 * @param summary of the work item; only in a queue
 * @param waiting how it waits for the reader; only in a queue
 * @param closedAt when it was used, withdrawn, revoked, voided or expired
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverrideJson(
        long id,
        String issue,
        String state,
        boolean usable,
        List<String> legalMoves,
        String requester,
        boolean brokenGlass,
        String requestedAt,
        List<String> pressures,
        @Nullable String affected,
        String premortem,
        String reasonCode,
        String reason,
        String revisitOn,
        @Nullable CommitmentJson commitment,
        @Nullable String citedInsight,
        @Nullable OverrideDecisionJson decision,
        @Nullable String closedAt,
        @Nullable String escalatedAt,
        @Nullable String summary,
        @Nullable WaitingJson waiting) {

    static OverrideJson of(OverrideRequest request, WorkItemKey issue, boolean citedVisible, LocalDate today) {
        OverrideCase stated = request.stated();
        return new OverrideJson(
                request.id(),
                issue.value(),
                request.state().name(),
                request.usableOn(today),
                request.state().legalMoves().stream().map(Enum::name).sorted().toList(),
                request.requester().userKey(),
                request.brokenGlass(),
                request.requestedAt().toString(),
                stated.pressures().stream().map(Enum::name).toList(),
                stated.affected(),
                stated.premortem(),
                stated.reasonCode().name(),
                stated.reason(),
                stated.revisitOn().toString(),
                stated.commitment() == null ? null : CommitmentJson.of(stated.commitment()),
                stated.citedInsight() == null || !citedVisible
                        ? null
                        : stated.citedInsight().ref(),
                request.decision() == null ? null : OverrideDecisionJson.of(request.decision()),
                request.closedAt() == null ? null : request.closedAt().toString(),
                request.escalatedAt() == null ? null : request.escalatedAt().toString(),
                null,
                null);
    }

    /** The same request as it waits in a queue. */
    OverrideJson in(WaitingJson queue, @Nullable String itsSummary) {
        return new OverrideJson(
                id,
                issue,
                state,
                usable,
                legalMoves,
                requester,
                brokenGlass,
                requestedAt,
                pressures,
                affected,
                premortem,
                reasonCode,
                reason,
                revisitOn,
                commitment,
                citedInsight,
                decision,
                closedAt,
                escalatedAt,
                itsSummary,
                queue);
    }
}
