package org.empathygate.core.followup;

import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.override.OverrideRequest;
import org.jspecify.annotations.Nullable;

/**
 * A question about a used override: did the stated harm happen? Asked of the requester on a day, and answered once.
 *
 * @param id given by the store; {@link #NOT_STORED} before
 * @param override the request that was used
 * @param number counted from 1 among the questions about that override
 * @param requester who is asked
 * @param dueOn the day on which the question is asked
 * @param answer null while nobody answered
 * @param version 1 when scheduled
 */
public record FollowUp(
        long id,
        long override,
        int number,
        WorkItemId workItem,
        ProjectKey project,
        PersonId requester,
        LocalDate dueOn,
        @Nullable HarmAnswer answer,
        int version) {

    public static final long NOT_STORED = 0;

    /** A question that is not stored yet. */
    public static FollowUp scheduled(OverrideRequest used, int number, LocalDate dueOn) {
        return new FollowUp(
                NOT_STORED, used.id(), number, used.workItem(), used.project(), used.requester(), dueOn, null, 1);
    }

    public FollowUp withId(long stored) {
        return new FollowUp(stored, override, number, workItem, project, requester, dueOn, answer, version);
    }

    public FollowUpState stateOn(LocalDate today) {
        if (answer != null) {
            return FollowUpState.ANSWERED;
        }
        return today.isBefore(dueOn) ? FollowUpState.SCHEDULED : FollowUpState.DUE;
    }

    /** Refuses a second answer with {@link IllegalStateException}. */
    public FollowUp answered(HarmAnswer first) {
        if (answer != null) {
            throw new IllegalStateException("Follow-up " + id + " is answered already");
        }
        return new FollowUp(id, override, number, workItem, project, requester, dueOn, first, version + 1);
    }
}
