package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.commitment.Closing;
import org.empathygate.core.commitment.CommitmentState;
import org.empathygate.core.commitment.TrackedCommitment;
import org.jspecify.annotations.Nullable;

/**
 * A commitment and what became of it.
 *
 * @param override the request in which it was promised
 * @param issue the work item's key as it is now
 * @param state as it is today: what lapsed is {@code LAPSED}, whether that was written down yet or not
 * @param legalMoves the states that can follow
 * @param lastDay the last day on which somebody can say what came of it
 * @param closedBy absent while it is open, and when it lapsed
 * @param link what shows that it was kept; absent when it was not, or when the reader may not see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrackedCommitmentJson(
        long id,
        long override,
        String issue,
        String owner,
        String due,
        String measure,
        String state,
        List<String> legalMoves,
        String madeAt,
        String lastDay,
        @Nullable String closedBy,
        @Nullable String closedAt,
        @Nullable String link,
        @Nullable String comment) {

    static TrackedCommitmentJson of(
            TrackedCommitment commitment, WorkItemKey issue, boolean linkVisible, LocalDate today) {
        CommitmentState state = commitment.stateOn(today);
        Closing how = commitment.closing();
        return new TrackedCommitmentJson(
                commitment.id(),
                commitment.override(),
                issue.value(),
                commitment.promised().owner().userKey(),
                commitment.promised().due().toString(),
                commitment.promised().measure(),
                state.name(),
                state.legalMoves().stream().map(Enum::name).sorted().toList(),
                commitment.madeAt().toString(),
                commitment.lastDay().toString(),
                how == null || how.by() == null ? null : how.by().userKey(),
                how == null ? null : how.at().toString(),
                how == null || how.link() == null || !linkVisible
                        ? null
                        : how.link().ref(),
                how == null ? null : how.comment());
    }
}
