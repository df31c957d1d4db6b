package org.empathygate.core.override;

import java.time.Instant;
import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody passed at once, and an approver says afterwards whether that was justified. Immutable; refuses with
 * {@link IllegalStateException} what {@link ReviewState#legalMoves()} does not allow.
 *
 * @param id given by the store; {@link #NOT_STORED} before
 * @param project where the work item was then; its approvers review it
 * @param override the override that came of it
 * @param group of the policy's groups the one as whose member they did; it is accountable, in whatever project
 * @param dueOn the last day on which the review is in time
 * @param review null until it was reviewed
 * @param version 1 at first
 */
public record BrokenGlass(
        long id,
        WorkItemId workItem,
        ProjectKey project,
        long override,
        PersonId by,
        String group,
        Instant at,
        String reason,
        LocalDate dueOn,
        ReviewState state,
        @Nullable Review review,
        int version) {

    public static final long NOT_STORED = 0;

    /** What the approver said. */
    public record Review(PersonId by, Instant at, String comment) {}

    /** Broken just now for this override, not stored yet. */
    static BrokenGlass of(OverrideRequest override, String group, LocalDate dueOn) {
        return new BrokenGlass(
                NOT_STORED,
                override.workItem(),
                override.project(),
                override.id(),
                override.requester(),
                group,
                override.requestedAt(),
                override.stated().reason(),
                dueOn,
                ReviewState.AWAITING_REVIEW,
                null,
                1);
    }

    public BrokenGlass withId(long stored) {
        return new BrokenGlass(
                stored, workItem, project, override, by, group, at, reason, dueOn, state, review, version);
    }

    /** Nobody reviewed it, and the last day for that has passed. Computed when asked, never stored. */
    public boolean overdueOn(LocalDate today) {
        return state == ReviewState.AWAITING_REVIEW && today.isAfter(dueOn);
    }

    public BrokenGlass reviewed(ReviewState next, Review said) {
        if (!state.legalMoves().contains(next)) {
            throw new IllegalStateException("Broken glass " + id + " cannot go from " + state + " to " + next);
        }
        return new BrokenGlass(id, workItem, project, override, by, group, at, reason, dueOn, next, said, version + 1);
    }
}
