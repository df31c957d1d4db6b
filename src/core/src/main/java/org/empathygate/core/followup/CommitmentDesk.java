package org.empathygate.core.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.empathygate.core.Answer;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.commitment.CommitmentState;
import org.empathygate.core.commitment.Commitments;
import org.empathygate.core.commitment.Reference;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.OverrideDraft;
import org.jspecify.annotations.Nullable;

/**
 * Use case: says what came of a commitment. Its owner can, and whoever may decide overrides of the project. Whether a person
 * may see the work item is the edge's question, asked before.
 *
 * <p>Every method may throw {@link UnreadableException}; nothing was changed then, or the change is complete.
 */
public final class CommitmentDesk {

    private final Commitments commitments;
    private final DecidingPeople deciding;
    private final References references;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public CommitmentDesk(
            Commitments commitments,
            DecidingPeople deciding,
            References references,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.commitments = commitments;
        this.deciding = deciding;
        this.references = references;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * It was kept.
     *
     * @param link required: an insight, an issue or an address that shows it
     * @param comment required: what was found out, in one sentence
     * @return Done, Invalid, NotAllowed, IllegalMove, or Missing when this work item has no such commitment
     */
    public Answer<TrackedCommitment> keep(
            WorkItemFacts workItem, long id, PersonId person, @Nullable String link, @Nullable String comment) {
        FieldChecks fields = new FieldChecks();
        Reference shown = references.check(fields, "link", link, person);
        if (shown == null) {
            fields.bad("link", "required");
        }
        String said = fields.required("comment", comment, OverrideDraft.MAX_SENTENCE);
        return close(
                workItem,
                id,
                person,
                CommitmentState.KEPT,
                fields,
                before -> shown == null ? before : before.keep(person, now(), shown, said));
    }

    /**
     * It will not be kept.
     *
     * @param comment required: why, in one sentence
     * @return Done, Invalid, NotAllowed, IllegalMove, or Missing when this work item has no such commitment
     */
    public Answer<TrackedCommitment> giveUp(
            WorkItemFacts workItem, long id, PersonId person, @Nullable String comment) {
        FieldChecks fields = new FieldChecks();
        String said = fields.required("comment", comment, OverrideDraft.MAX_SENTENCE);
        return close(
                workItem, id, person, CommitmentState.BROKEN, fields, before -> before.giveUp(person, now(), said));
    }

    private Answer<TrackedCommitment> close(
            WorkItemFacts workItem,
            long id,
            PersonId person,
            CommitmentState next,
            FieldChecks fields,
            UnaryOperator<TrackedCommitment> move) {
        Optional<TrackedCommitment> found =
                commitments.find(id).filter(each -> each.workItem().equals(workItem.id()));
        if (found.isEmpty()) {
            return Answer.missing();
        }
        TrackedCommitment before = found.get();
        if (!before.promised().owner().equals(person) && !deciding.mayDecide(person, workItem.project())) {
            return Answer.notAllowed(Text.of("empathy-gate.error.not-your-commitment"));
        }
        if (!before.stateOn(today()).legalMoves().contains(next)) {
            return illegalMove(before);
        }
        if (fields.check(() -> before) instanceof Checked.Invalid<TrackedCommitment> invalid) {
            return Answer.invalid(invalid.errors());
        }
        TrackedCommitment after = move.apply(before);
        return closed(after)
                ? Answer.done(after)
                : illegalMove(commitments.find(id).orElse(before));
    }

    private boolean closed(TrackedCommitment after) {
        return transactions.inOne(() -> {
            boolean moved = commitments.replace(after, after.version() - 1);
            if (moved && after.closing() != null) {
                ledger.append(CommitmentFacts.closed(after, after.closing()));
            }
            return moved;
        });
    }

    private Answer<TrackedCommitment> illegalMove(TrackedCommitment commitment) {
        CommitmentState state = commitment.stateOn(today());
        return new Answer.IllegalMove<>(
                state.name(),
                state.legalMoves().stream().map(Enum::name).sorted().toList());
    }

    /**
     * Writes down what has lapsed. Doing it twice, or on two nodes at once, writes each only once.
     *
     * @return how many had lapsed
     */
    public int lapse() {
        int lapsed = 0;
        for (TrackedCommitment overdue : commitments.openUntil(today().minusDays(TrackedCommitment.GRACE_DAYS + 1L))) {
            if (closed(overdue.lapse(now()))) {
                lapsed++;
            }
        }
        return lapsed;
    }

    public Optional<TrackedCommitment> find(long id) {
        return commitments.find(id);
    }

    /** All commitments of a work item, the newest first. */
    public List<TrackedCommitment> of(WorkItemFacts workItem) {
        return commitments.of(workItem.id());
    }

    /** Those of a work item that still wait for somebody to say what came of them, the newest first. */
    public List<TrackedCommitment> openOf(WorkItemFacts workItem) {
        return of(workItem).stream()
                .filter(each -> each.stateOn(today()) == CommitmentState.OPEN)
                .toList();
    }

    /** All commitments of a person, the one due soonest first. */
    public List<TrackedCommitment> ofOwner(PersonId owner) {
        return commitments.ofOwner(owner);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
