package org.empathygate.core.override;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.empathygate.core.Answer;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Text;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.jspecify.annotations.Nullable;

/**
 * Use case: an approver stops a work item, and an approver, whichever of them, lets it go on. Does not ask whether a person
 * may see the work item: that is the edge's question, asked before.
 *
 * <p>Every method may throw {@link UnreadableException}; nothing was changed then, or the change is complete.
 */
public final class HoldDesk {

    private final Holds holds;
    private final PolicyBook policies;
    private final RightsBook rights;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public HoldDesk(
            Holds holds,
            PolicyBook policies,
            RightsBook rights,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.holds = holds;
        this.policies = policies;
        this.rights = rights;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Says no, which stands until it is lifted.
     *
     * @param reason required
     * @return Done, Invalid, NotAllowed, or IllegalMove when somebody holds it already
     */
    public Answer<Hold> hold(WorkItemFacts workItem, PersonId approver, @Nullable String reason) {
        Optional<Right> by = right(workItem.project(), approver);
        if (by.isEmpty()) {
            return notAllowed("only-approvers-hold");
        }
        FieldChecks fields = new FieldChecks();
        String why = fields.required("reason", reason, OverrideDraft.MAX_SENTENCE);
        Checked<Hold> checked = fields.check(() -> new Hold(workItem.id(), approver, now(), why));
        return checked instanceof Checked.Invalid<Hold> invalid
                ? Answer.invalid(invalid.errors())
                : add(((Checked.Valid<Hold>) checked).value(), workItem, by.get());
    }

    private Answer<Hold> add(Hold hold, WorkItemFacts workItem, Right by) {
        try {
            boolean won = transactions.inOne(() -> {
                boolean added = holds.add(hold);
                if (added) {
                    ledger.append(fact(EntryKind.HELD, hold.by(), hold.since(), workItem, by)
                            .with("reason", hold.reason()));
                }
                return added;
            });
            return won ? Answer.done(hold) : heldAlready();
        } catch (UnreadableException refused) {
            // A store that refuses the second of two racers may have to give up the transaction with it.
            if (holds.find(hold.workItem()).filter(other -> !other.equals(hold)).isPresent()) {
                return heldAlready();
            }
            throw refused;
        }
    }

    /** Any approver can, not only the one who holds it. Answers Done with what was lifted, NotAllowed or Missing. */
    public Answer<Hold> lift(WorkItemFacts workItem, PersonId approver) {
        Optional<Right> by = right(workItem.project(), approver);
        if (by.isEmpty()) {
            return notAllowed("only-approvers-hold");
        }
        return holds.find(workItem.id())
                .filter(hold -> removed(hold, workItem, approver, by.get()))
                .map(Answer::done)
                .orElse(Answer.missing());
    }

    private boolean removed(Hold hold, WorkItemFacts workItem, PersonId approver, Right by) {
        return transactions.inOne(() -> {
            boolean won = holds.remove(hold);
            if (won) {
                ledger.append(fact(EntryKind.HOLD_LIFTED, approver, now(), workItem, by)
                        .with("heldBy", hold.by().userKey())
                        .with("heldSince", hold.since())
                        .with("reason", hold.reason()));
            }
            return won;
        });
    }

    /** Empty when nobody holds it. */
    public Optional<Hold> of(WorkItemFacts workItem) {
        return holds.find(workItem.id());
    }

    /** Whether to draw the buttons; {@link #hold} and {@link #lift} ask again. */
    public boolean mayHold(WorkItemFacts workItem, PersonId person) {
        return policies.effective(workItem.project()) instanceof PolicyReading.Known
                && right(workItem.project(), person).isPresent();
    }

    private static Fact fact(EntryKind kind, PersonId by, Instant at, WorkItemFacts workItem, Right right) {
        return Fact.of(kind, at, by)
                .onBehalfOf(right.onBehalfOf())
                .about(workItem.project(), workItem.id())
                .with("issue", workItem.key().value())
                .with("authority", right.text());
    }

    /** What the answer is to somebody who wants what a hold forbids. */
    static <T> Answer<T> heldAlready() {
        return new Answer.IllegalMove<>(
                HoldState.HELD.name(),
                HoldState.HELD.legalMoves().stream().map(Enum::name).toList());
    }

    private static Answer<Hold> notAllowed(String key) {
        return Answer.notAllowed(Text.of("empathy-gate.error." + key));
    }

    /** What makes the person an approver of the project; a delegate is one too. */
    private Optional<Right> right(ProjectKey project, PersonId person) {
        if (policies.effective(project) instanceof PolicyReading.Known known) {
            return rights.of(person, project, known.policy()).apartFrom(null);
        }
        throw new UnreadableException("policy of project " + project.value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
