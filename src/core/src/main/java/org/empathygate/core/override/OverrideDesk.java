package org.empathygate.core.override;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.policy.ApproverRule;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.jspecify.annotations.Nullable;

/**
 * Use case: asking for an override and deciding it. Keeps separation of duties: the requester never decides, nor does the
 * assignee unless the policy says so. Whether a person may see or edit the work item is the edge's question, asked before.
 *
 * <p>Every method may throw {@link UnreadableException}; nothing was changed then, or the change is complete.
 */
public final class OverrideDesk {

    private final Overrides overrides;
    private final PolicyBook policies;
    private final EvidenceBook evidence;
    private final Approvers approvers;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public OverrideDesk(
            Overrides overrides,
            PolicyBook policies,
            EvidenceBook evidence,
            Approvers approvers,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.overrides = overrides;
        this.policies = policies;
        this.evidence = evidence;
        this.approvers = approvers;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Asks. Answers Done, Invalid, or IllegalMove when an open request is there already. */
    public Answer<OverrideRequest> request(
            WorkItemFacts workItem, ChoicePoint choicePoint, OverrideDraft draft, PersonId requester) {
        OverrideRequest last = overrides.current(workItem.id(), choicePoint).override();
        if (last != null && last.state().open() && !closedAsExpired(last)) {
            return illegalMove(last.id());
        }
        Policy policy = policy(workItem.project());
        Checked<OverrideCase> checked =
                draft.check(today(), policy.maxOverrideDays(), contradictions(workItem, policy));
        if (checked instanceof Checked.Invalid<OverrideCase> invalid) {
            return Answer.invalid(invalid.errors());
        }
        OverrideCase stated = ((Checked.Valid<OverrideCase>) checked).value();
        return Answer.done(transactions.inOne(() -> {
            OverrideRequest asked = overrides.add(
                    OverrideRequest.asked(workItem.id(), workItem.project(), choicePoint, requester, now(), stated));
            ledger.append(OverrideFacts.requested(asked, workItem.key()));
            return asked;
        }));
    }

    private boolean closedAsExpired(OverrideRequest request) {
        return request.state() == OverrideState.APPROVED
                && !request.usableOn(today())
                && moved(request, request.expire(now()), null);
    }

    private List<EvidenceRef> contradictions(WorkItemFacts workItem, Policy policy) {
        return evidence.of(workItem, policy.evidence(), EvidenceChange.NONE).stream()
                .filter(each -> each.active() && each.stance() == Stance.CONTRADICTS)
                .map(Evidence::ref)
                .toList();
    }

    /**
     * Says yes.
     *
     * @param expiresOn a day as {@code 2027-01-20}, today or later, at most the policy's maximum ahead; absent means the
     *     maximum
     * @return Done, Invalid, NotAllowed, IllegalMove, or Missing when this work item has no such request
     */
    public Answer<OverrideRequest> approve(
            WorkItemFacts workItem, long id, PersonId approver, @Nullable String comment, @Nullable String expiresOn) {
        Policy policy = policy(workItem.project());
        LocalDate latest = today().plusDays(policy.maxOverrideDays());
        FieldChecks fields = new FieldChecks();
        String checkedComment = fields.optional("comment", comment, OverrideDraft.MAX_SENTENCE);
        LocalDate lastDay = expiresOn == null || expiresOn.isBlank()
                ? latest
                : fields.dayWithin("expiresOn", expiresOn, today(), latest);
        return decide(
                workItem,
                id,
                approver,
                policy.approvers(),
                fields,
                OverrideState.APPROVED,
                request -> request.approve(approver, now(), checkedComment, lastDay));
    }

    /**
     * Says no, which is final for this request.
     *
     * @param wouldBeEnough required: what would be enough
     * @return Done, Invalid, NotAllowed, IllegalMove, or Missing when this work item has no such request
     */
    public Answer<OverrideRequest> decline(
            WorkItemFacts workItem,
            long id,
            PersonId approver,
            @Nullable String comment,
            @Nullable String wouldBeEnough) {
        FieldChecks fields = new FieldChecks();
        String checkedComment = fields.optional("comment", comment, OverrideDraft.MAX_SENTENCE);
        String enough = fields.required("wouldBeEnough", wouldBeEnough, OverrideDraft.MAX_SENTENCE);
        ApproverRule rule = policy(workItem.project()).approvers();
        return decide(
                workItem,
                id,
                approver,
                rule,
                fields,
                OverrideState.DECLINED,
                request -> request.decline(approver, now(), checkedComment, enough));
    }

    private Answer<OverrideRequest> decide(
            WorkItemFacts workItem,
            long id,
            PersonId approver,
            ApproverRule rule,
            FieldChecks fields,
            OverrideState next,
            UnaryOperator<OverrideRequest> move) {
        Optional<OverrideRequest> request = find(workItem, id);
        if (request.isEmpty()) {
            return Answer.missing();
        }
        Optional<Text> objection = objection(workItem, request.get(), approver, rule);
        if (objection.isPresent()) {
            return Answer.notAllowed(objection.get());
        }
        if (!request.get().state().legalMoves().contains(next)) {
            return illegalMove(id);
        }
        return fields.check(request::get) instanceof Checked.Invalid<OverrideRequest> invalid
                ? Answer.invalid(invalid.errors())
                : move(request.get(), next, approver, move);
    }

    /** Only the requester can. Answers Done, NotAllowed, IllegalMove or Missing. */
    public Answer<OverrideRequest> withdraw(WorkItemFacts workItem, long id, PersonId person) {
        Optional<OverrideRequest> request = find(workItem, id);
        if (request.isEmpty()) {
            return Answer.missing();
        }
        if (!request.get().requester().equals(person)) {
            return notAllowed("only-requester-withdraws");
        }
        return move(request.get(), OverrideState.WITHDRAWN, person, before -> before.withdraw(now()));
    }

    /** Only somebody who could approve it can. Answers Done, NotAllowed, IllegalMove or Missing. */
    public Answer<OverrideRequest> revoke(WorkItemFacts workItem, long id, PersonId approver) {
        Optional<OverrideRequest> request = find(workItem, id);
        if (request.isEmpty()) {
            return Answer.missing();
        }
        ApproverRule rule = policy(workItem.project()).approvers();
        Optional<Text> objection = objection(workItem, request.get(), approver, rule);
        if (objection.isPresent()) {
            return Answer.notAllowed(objection.get());
        }
        return move(request.get(), OverrideState.REVOKED, approver, before -> before.revoke(now()));
    }

    public Optional<OverrideRequest> find(long id) {
        return overrides.find(id);
    }

    /** All requests of a work item, the newest first. */
    public List<OverrideRequest> of(WorkItemFacts workItem) {
        return overrides.of(workItem.id());
    }

    /** The undecided requests that this person may decide by role, group or name and did not ask for; the oldest first. */
    public List<OverrideRequest> waitingFor(PersonId person) {
        return overrides.undecided().stream()
                .filter(request -> !request.requester().equals(person)
                        && policies.effective(request.project()) instanceof PolicyReading.Known known
                        && approvers.mayDecide(
                                person, request.project(), known.policy().approvers()))
                .toList();
    }

    /** Whether to draw the buttons; {@link #approve} and {@link #decline} ask again. */
    public boolean mayDecide(WorkItemFacts workItem, OverrideRequest request, PersonId person) {
        return policies.effective(workItem.project()) instanceof PolicyReading.Known known
                && objection(workItem, request, person, known.policy().approvers())
                        .isEmpty();
    }

    private Optional<Text> objection(
            WorkItemFacts workItem, OverrideRequest request, PersonId person, ApproverRule rule) {
        if (person.equals(request.requester())) {
            return Optional.of(Text.of("empathy-gate.error.requester-never-decides"));
        }
        if (person.equals(workItem.assignee()) && !rule.assigneeMayDecide()) {
            return Optional.of(Text.of("empathy-gate.error.assignee-does-not-decide"));
        }
        return approvers.mayDecide(person, workItem.project(), rule)
                ? Optional.empty()
                : Optional.of(Text.of("empathy-gate.error.not-an-approver"));
    }

    private Answer<OverrideRequest> move(
            OverrideRequest before, OverrideState next, PersonId by, UnaryOperator<OverrideRequest> move) {
        if (!before.state().legalMoves().contains(next)) {
            return illegalMove(before.id());
        }
        OverrideRequest after = move.apply(before);
        return moved(before, after, by) ? Answer.done(after) : illegalMove(before.id());
    }

    /** The move and the record of it, together or not at all. False when somebody else was faster. */
    private boolean moved(OverrideRequest before, OverrideRequest after, @Nullable PersonId by) {
        return transactions.inOne(() -> {
            boolean won = overrides.replace(after, before.version());
            if (won) {
                ledger.append(OverrideFacts.moved(after, by, now()));
            }
            return won;
        });
    }

    /** Says where the request stands now, which may be where somebody faster has moved it. */
    private Answer<OverrideRequest> illegalMove(long id) {
        return overrides
                .find(id)
                .<Answer<OverrideRequest>>map(OverrideDesk::illegalMove)
                .orElse(Answer.missing());
    }

    private static Answer<OverrideRequest> illegalMove(OverrideRequest request) {
        return new Answer.IllegalMove<>(
                request.state().name(),
                request.state().legalMoves().stream().map(Enum::name).sorted().toList());
    }

    private static Answer<OverrideRequest> notAllowed(String key) {
        return Answer.notAllowed(Text.of("empathy-gate.error." + key));
    }

    private Optional<OverrideRequest> find(WorkItemFacts workItem, long id) {
        return overrides.find(id).filter(request -> request.workItem().equals(workItem.id()));
    }

    private Policy policy(ProjectKey project) {
        if (policies.effective(project) instanceof PolicyReading.Known known) {
            return known.policy();
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
