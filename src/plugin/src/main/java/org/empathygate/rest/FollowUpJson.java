package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.followup.FollowUp;
import org.empathygate.core.followup.FollowUpState;
import org.empathygate.core.followup.HarmAnswer;
import org.empathygate.core.override.OverrideCase;
import org.empathygate.core.override.OverrideRequest;
import org.jspecify.annotations.Nullable;

/**
 * A question about a used override, its answer beside what the requester said then.
 *
 * @param issue the work item's key as it is now
 * @param number counted from 1 among the questions about the override
 * @param dueOn the day on which it is asked
 * @param premortem the harm that the requester foresaw, or why the glass was broken
 * @param harm absent until it was answered; then {@code YES}, {@code NO} or {@code CANNOT_TELL}
 * @param evidence absent when there is none or the reader may not see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpJson(
        long id,
        long override,
        String issue,
        int number,
        String dueOn,
        String state,
        List<String> legalMoves,
        String requester,
        String premortem,
        String reasonCode,
        String reason,
        @Nullable String harm,
        @Nullable String evidence,
        @Nullable String comment,
        @Nullable String answeredBy,
        @Nullable String answeredAt) {

    static FollowUpJson of(
            FollowUp followUp, OverrideRequest request, WorkItemKey issue, boolean evidenceVisible, LocalDate today) {
        FollowUpState state = followUp.stateOn(today);
        OverrideCase stated = request.stated();
        HarmAnswer answer = followUp.answer();
        return new FollowUpJson(
                followUp.id(),
                followUp.override(),
                issue.value(),
                followUp.number(),
                followUp.dueOn().toString(),
                state.name(),
                state.legalMoves().stream().map(Enum::name).toList(),
                followUp.requester().userKey(),
                stated.foreseen(),
                stated.reasonCode().name(),
                stated.reason(),
                answer == null ? null : answer.harm().name(),
                answer == null || answer.evidence() == null || !evidenceVisible
                        ? null
                        : answer.evidence().ref(),
                answer == null ? null : answer.comment(),
                answer == null ? null : answer.by().userKey(),
                answer == null ? null : answer.at().toString());
    }
}
