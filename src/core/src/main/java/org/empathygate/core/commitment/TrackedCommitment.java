package org.empathygate.core.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that is followed to its end. Immutable: each move answers a new value one version higher, and refuses with
 * {@link IllegalStateException} what {@link CommitmentState#legalMoves()} does not allow. Who may move it is not its question.
 *
 * @param id given by the store; {@link #NOT_STORED} before
 * @param override the request in which it was promised
 * @param closing null while it is open
 * @param version 1 when made
 */
public record TrackedCommitment(
        long id,
        long override,
        WorkItemId workItem,
        ProjectKey project,
        Commitment promised,
        Instant madeAt,
        CommitmentState state,
        @Nullable Closing closing,
        int version) {

    public static final long NOT_STORED = 0;

    /** For so many days after its day somebody can still say what came of it. */
    public static final int GRACE_DAYS = 14;

    /** A new commitment, not stored yet. */
    public static TrackedCommitment made(
            long override, WorkItemId workItem, ProjectKey project, Commitment promised, Instant at) {
        return new TrackedCommitment(
                NOT_STORED, override, workItem, project, promised, at, CommitmentState.OPEN, null, 1);
    }

    public TrackedCommitment withId(long stored) {
        return new TrackedCommitment(stored, override, workItem, project, promised, madeAt, state, closing, version);
    }

    /** The last day on which somebody can say what came of it. */
    public LocalDate lastDay() {
        return promised.due().plusDays(GRACE_DAYS);
    }

    /** The state as it is today: what lapsed is lapsed, whether anybody has written it down yet or not. */
    public CommitmentState stateOn(LocalDate today) {
        return state == CommitmentState.OPEN && today.isAfter(lastDay()) ? CommitmentState.LAPSED : state;
    }

    public TrackedCommitment keep(PersonId by, Instant at, Reference link, String comment) {
        return closed(CommitmentState.KEPT, new Closing(by, at, link, comment));
    }

    /** Ends it as not kept. */
    public TrackedCommitment giveUp(PersonId by, Instant at, String comment) {
        return closed(CommitmentState.BROKEN, new Closing(by, at, null, comment));
    }

    public TrackedCommitment lapse(Instant at) {
        return closed(CommitmentState.LAPSED, new Closing(null, at, null, null));
    }

    private TrackedCommitment closed(CommitmentState next, Closing how) {
        if (!state.legalMoves().contains(next)) {
            throw new IllegalStateException("Commitment " + id + " cannot go from " + state + " to " + next);
        }
        return new TrackedCommitment(id, override, workItem, project, promised, madeAt, next, how, version + 1);
    }
}
