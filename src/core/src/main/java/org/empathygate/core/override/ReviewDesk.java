package org.empathygate.core.override;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.empathygate.core.Answer;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.PersonId;
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
 * Use case: an approver says whether breaking the glass was justified. Nobody reviews what they broke themselves. Does not
 * ask whether a person may see the work item: that is the edge's question, asked before.
 *
 * <p>Every method may throw {@link UnreadableException}; nothing was changed then, or the change is complete.
 */
public final class ReviewDesk {

    private final BrokenGlasses glasses;
    private final PolicyBook policies;
    private final RightsBook rights;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public ReviewDesk(
            BrokenGlasses glasses,
            PolicyBook policies,
            RightsBook rights,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.glasses = glasses;
        this.policies = policies;
        this.rights = rights;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Reviews, which is final.
     *
     * @param workItem the one whose glass it is, as it is now
     * @param justified {@code true} or {@code false}; required
     * @param comment required
     * @return Done, Invalid, NotAllowed, IllegalMove, or Missing when this work item has no such glass
     */
    public Answer<BrokenGlass> review(
            WorkItemFacts workItem, long id, PersonId approver, @Nullable String justified, @Nullable String comment) {
        Optional<BrokenGlass> found =
                glasses.find(id).filter(glass -> glass.workItem().equals(workItem.id()));
        if (found.isEmpty()) {
            return Answer.missing();
        }
        BrokenGlass glass = found.get();
        if (glass.by().equals(approver)) {
            return notAllowed("own-break-glass");
        }
        Optional<Right> by = right(glass, approver, rights.lenders(approver));
        if (by.isEmpty()) {
            return notAllowed("only-approvers-review");
        }
        if (glass.state().legalMoves().isEmpty()) {
            return illegalMove(id);
        }
        FieldChecks fields = new FieldChecks();
        ReviewState next = state(fields, justified);
        String why = fields.required("comment", comment, OverrideDraft.MAX_SENTENCE);
        Checked<BrokenGlass> checked =
                fields.check(() -> glass.reviewed(next, new BrokenGlass.Review(approver, now(), why)));
        if (checked instanceof Checked.Invalid<BrokenGlass> invalid) {
            return Answer.invalid(invalid.errors());
        }
        BrokenGlass reviewed = ((Checked.Valid<BrokenGlass>) checked).value();
        return stored(reviewed, workItem, approver, why, by.get()) ? Answer.done(reviewed) : illegalMove(id);
    }

    private static ReviewState state(FieldChecks fields, @Nullable String justified) {
        String given = fields.required("justified", justified, OverrideDraft.MAX_SENTENCE)
                .toLowerCase(Locale.ROOT);
        if (!given.equals("true") && !given.equals("false")) {
            fields.bad("justified", "not-true-or-false");
        }
        return given.equals("true") ? ReviewState.JUSTIFIED : ReviewState.NOT_JUSTIFIED;
    }

    private boolean stored(BrokenGlass after, WorkItemFacts workItem, PersonId approver, String comment, Right by) {
        return transactions.inOne(() -> {
            boolean won = glasses.replace(after, after.version() - 1);
            if (won) {
                ledger.append(Fact.of(EntryKind.BREAK_GLASS_REVIEWED, now(), approver)
                        .onBehalfOf(by.onBehalfOf())
                        .about(after.project(), after.workItem())
                        .with("issue", workItem.key().value())
                        .with("breakGlass", after.id())
                        .with("override", after.override())
                        .with("brokenBy", after.by().userKey())
                        .with("justified", after.state() == ReviewState.JUSTIFIED)
                        .with("comment", comment)
                        .with("reviewDue", after.dueOn())
                        .with("authority", by.text()));
            }
            return won;
        });
    }

    private Answer<BrokenGlass> illegalMove(long id) {
        return glasses.find(id)
                .<Answer<BrokenGlass>>map(glass -> new Answer.IllegalMove<>(
                        glass.state().name(),
                        glass.state().legalMoves().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList()))
                .orElse(Answer.missing());
    }

    public Optional<BrokenGlass> find(long id) {
        return glasses.find(id);
    }

    /** The glass that this override came of; empty for one that somebody approved. */
    public Optional<BrokenGlass> of(OverrideRequest override) {
        return override.brokenGlass() ? glasses.ofOverride(override.id()) : Optional.empty();
    }

    /** What awaits a review that this person may make; the one broken first first. */
    public List<BrokenGlass> waitingFor(PersonId person) {
        List<PersonId> lenders = rights.lenders(person);
        return glasses.awaiting().stream()
                .filter(glass -> !glass.by().equals(person)
                        && policies.effective(glass.project()) instanceof PolicyReading.Known
                        && right(glass, person, lenders).isPresent())
                .toList();
    }

    /** Whether the review should have been made by now. */
    public boolean isOverdue(BrokenGlass glass) {
        return glass.overdueOn(LocalDate.now(clock));
    }

    /** By the policy of the project where the glass was broken, because that is where it is answered for. */
    private Optional<Right> right(BrokenGlass glass, PersonId person, List<PersonId> lenders) {
        if (policies.effective(glass.project()) instanceof PolicyReading.Known known) {
            return rights.of(person, lenders, glass.project(), known.policy()).apartFrom(glass.by());
        }
        throw new UnreadableException("policy of project " + glass.project().value());
    }

    private static Answer<BrokenGlass> notAllowed(String key) {
        return Answer.notAllowed(Text.of("empathy-gate.error." + key));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
