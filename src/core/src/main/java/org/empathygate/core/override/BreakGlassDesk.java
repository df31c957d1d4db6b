package org.empathygate.core.override;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.empathygate.core.Answer;
import org.empathygate.core.Checked;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Text;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.policy.BreakGlassRule;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.jspecify.annotations.Nullable;

/**
 * Use case: a member of the policy's groups passes at once, for which an approver asks afterwards ({@link ReviewDesk}). What
 * comes of it is an override like any other, which lets through once and soon expires; a hold it does not pass. Does not ask
 * whether a person may see the work item: that is the edge's question, asked before.
 *
 * <p>Every method may throw {@link UnreadableException}; nothing was changed then, or the change is complete.
 */
public final class BreakGlassDesk {

    /** How many days after today the glass still lets pass. */
    static final int USABLE_DAYS = 2;

    private final Overrides overrides;
    private final BrokenGlasses glasses;
    private final PolicyBook policies;
    private final Approvers approvers;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Moves moves;
    private final Clock clock;

    public BreakGlassDesk(
            Overrides overrides,
            BrokenGlasses glasses,
            PolicyBook policies,
            Approvers approvers,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.overrides = overrides;
        this.glasses = glasses;
        this.policies = policies;
        this.approvers = approvers;
        this.ledger = ledger;
        this.transactions = transactions;
        this.moves = new Moves(overrides, ledger, transactions);
        this.clock = clock;
    }

    /**
     * Breaks the glass.
     *
     * @param reason required
     * @param visible the key of a work item if this person may see it, so that an overdue review is named only then
     * @return Done, Invalid, NotAllowed, or IllegalMove when a hold stops the work item or an approval lets it pass anyway
     */
    public Answer<BrokenGlass> breakGlass(
            WorkItemFacts workItem,
            ChoicePoint choicePoint,
            PersonId person,
            @Nullable String reason,
            Function<WorkItemId, Optional<WorkItemKey>> visible) {
        BreakGlassRule rule = rule(workItem.project());
        Optional<Authority> by = approvers.authority(person, workItem.project(), rule.members());
        if (by.isEmpty()) {
            return Answer.notAllowed(Text.of("empathy-gate.error.not-in-break-glass-group"));
        }
        Optional<BrokenGlass> overdue = overdue(by.get().name());
        if (overdue.isPresent()) {
            return Answer.notAllowed(overdue(overdue.get(), visible));
        }
        FieldChecks fields = new FieldChecks();
        String why = fields.required("reason", reason, OverrideDraft.MAX_SENTENCE);
        if (fields.check(() -> why) instanceof Checked.Invalid<String> invalid) {
            return Answer.invalid(invalid.errors());
        }
        return broken(new Breaking(workItem, choicePoint, person, why, rule, by.get()));
    }

    private record Breaking(
            WorkItemFacts workItem,
            ChoicePoint choicePoint,
            PersonId person,
            String reason,
            BreakGlassRule rule,
            Authority by) {}

    /** Looks again when somebody decided in the meantime. */
    private Answer<BrokenGlass> broken(Breaking breaking) {
        Standing standing = overrides.current(breaking.workItem().id(), breaking.choicePoint());
        return refusal(standing)
                .orElseGet(() -> transactions.inOne(() -> outOfTheWay(standing.override(), breaking.person())
                        ? Answer.done(stored(breaking))
                        : broken(breaking)));
    }

    private Optional<BrokenGlass> overdue(String group) {
        return glasses.awaiting(group).stream().filter(this::isOverdue).min(Comparator.comparing(BrokenGlass::dueOn));
    }

    private static Text overdue(BrokenGlass glass, Function<WorkItemId, Optional<WorkItemKey>> visible) {
        String dueOn = glass.dueOn().toString();
        return visible.apply(glass.workItem())
                .map(key -> Text.of("empathy-gate.error.review-overdue", key.value(), dueOn, glass.group()))
                .orElseGet(() -> Text.of("empathy-gate.error.review-overdue-elsewhere", dueOn, glass.group()));
    }

    /** There is nothing to break where a hold would stop it all the same, or where it can pass already. */
    private Optional<Answer<BrokenGlass>> refusal(Standing standing) {
        if (standing.hold() != null) {
            return Optional.of(HoldDesk.heldAlready());
        }
        return Optional.ofNullable(standing.override())
                .filter(override -> override.usableOn(today()))
                .map(OverrideDesk::illegalMove);
    }

    /**
     * One override of a work item is open at a time. A request that waits is withdrawn by who breaks the glass, because its
     * answer comes with the review; an approval that time has ended is closed.
     *
     * @return false when somebody decided in the meantime
     */
    private boolean outOfTheWay(@Nullable OverrideRequest last, PersonId person) {
        if (last == null || !last.state().open()) {
            return true;
        }
        if (last.state() == OverrideState.APPROVED) {
            return moves.expire(last, now());
        }
        OverrideRequest after = last.withdraw(now());
        return moves.make(last, after, OverrideFacts.moved(after, person, now()));
    }

    private BrokenGlass stored(Breaking breaking) {
        WorkItemFacts workItem = breaking.workItem();
        LocalDate dueOn = due(breaking.rule());
        LocalDate expiresOn = today().plusDays(USABLE_DAYS);
        OverrideRequest override = overrides.add(OverrideRequest.brokenGlass(
                workItem.id(),
                workItem.project(),
                breaking.choicePoint(),
                breaking.person(),
                now(),
                OverrideCase.ofBrokenGlass(breaking.reason(), dueOn),
                expiresOn));
        BrokenGlass glass = glasses.add(BrokenGlass.of(override, breaking.by().name(), dueOn));
        ledger.append(Fact.of(EntryKind.BREAK_GLASS_USED, glass.at(), breaking.person())
                .about(workItem.project(), workItem.id())
                .with("issue", workItem.key().value())
                .with("choicePoint", breaking.choicePoint().name())
                .with("breakGlass", glass.id())
                .with("override", override.id())
                .with("reason", breaking.reason())
                .with("expiresOn", expiresOn)
                .with("reviewDue", dueOn)
                .with("authority", breaking.by().text()));
        return glass;
    }

    /** Whether to draw the button; {@link #breakGlass} asks again, and for overdue reviews too. */
    public boolean mayBreak(WorkItemFacts workItem, PersonId person) {
        return policies.effective(workItem.project()) instanceof PolicyReading.Known known
                && approvers
                        .authority(
                                person,
                                workItem.project(),
                                known.policy().breakGlass().members())
                        .isPresent();
    }

    /** The day on which the review would be due if the glass was broken now. */
    public LocalDate reviewDue(WorkItemFacts workItem) {
        return due(rule(workItem.project()));
    }

    private LocalDate due(BreakGlassRule rule) {
        return new WorkingDays(rule.holidays()).after(today(), rule.reviewWorkingDays());
    }

    private boolean isOverdue(BrokenGlass glass) {
        return glass.overdueOn(today());
    }

    private BreakGlassRule rule(ProjectKey project) {
        if (policies.effective(project) instanceof PolicyReading.Known known) {
            return known.policy().breakGlass();
        }
        throw new UnreadableException("policy of project " + project.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
