package org.empathygate.core.override;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.empathygate.core.Answer;
import org.empathygate.core.Checked;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
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
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
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

    /** How many of a work item's newest entries a request's history is looked for in. */
    private static final int MOST_HISTORY = 1_000;

    private final Overrides overrides;
    private final PolicyBook policies;
    private final EvidenceBook evidence;
    private final RightsBook rights;
    private final Persons persons;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Moves moves;
    private final Clock clock;

    public OverrideDesk(
            Overrides overrides,
            PolicyBook policies,
            EvidenceBook evidence,
            RightsBook rights,
            Persons persons,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.overrides = overrides;
        this.policies = policies;
        this.evidence = evidence;
        this.rights = rights;
        this.persons = persons;
        this.ledger = ledger;
        this.transactions = transactions;
        this.moves = new Moves(overrides, ledger, transactions);
        this.clock = clock;
    }

    /** Asks. Answers Done, Invalid, or IllegalMove when an open request is there already. */
    public Answer<OverrideRequest> request(
            WorkItemFacts workItem, ChoicePoint choicePoint, OverrideDraft draft, PersonId requester) {
        Optional<OverrideRequest> last = open(workItem, choicePoint);
        if (last.isPresent() && !closedAsExpired(last.get())) {
            return illegalMove(last.get().id());
        }
        Policy policy = policy(workItem.project());
        Checked<OverrideCase> checked =
                draft.check(today(), policy.maxOverrideDays(), contradictions(workItem, policy), persons);
        if (checked instanceof Checked.Invalid<OverrideCase> invalid) {
            return Answer.invalid(invalid.errors());
        }
        OverrideCase stated = ((Checked.Valid<OverrideCase>) checked).value();
        OverrideRequest asked =
                OverrideRequest.asked(workItem.id(), workItem.project(), choicePoint, requester, now(), stated);
        try {
            return Answer.done(stored(asked, workItem));
        } catch (UnreadableException refused) {
            return illegalMove(
                    open(workItem, choicePoint).orElseThrow(() -> refused).id());
        }
    }

    /** The request that keeps another one out. */
    private Optional<OverrideRequest> open(WorkItemFacts workItem, ChoicePoint choicePoint) {
        return Optional.ofNullable(overrides.current(workItem.id(), choicePoint).override())
                .filter(last -> last.state().open());
    }

    private OverrideRequest stored(OverrideRequest asked, WorkItemFacts workItem) {
        return transactions.inOne(() -> {
            OverrideRequest stored = overrides.add(asked);
            ledger.append(OverrideFacts.requested(stored, workItem.key()));
            return stored;
        });
    }

    private boolean closedAsExpired(OverrideRequest request) {
        return request.state() == OverrideState.APPROVED && !request.usableOn(today()) && moves.expire(request, now());
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
     * @param comment required: the approver's own sentence
     * @param expiresOn a day as {@code 2027-01-20}, today or later, at most the policy's maximum ahead; absent means the
     *     maximum
     * @return Done, Invalid, NotAllowed, IllegalMove, or Missing when this work item has no such request
     */
    public Answer<OverrideRequest> approve(
            WorkItemFacts workItem, long id, PersonId approver, @Nullable String comment, @Nullable String expiresOn) {
        Policy policy = policy(workItem.project());
        LocalDate latest = today().plusDays(policy.maxOverrideDays());
        FieldChecks fields = new FieldChecks();
        String sentence = fields.required("comment", comment, OverrideDraft.MAX_SENTENCE);
        LocalDate lastDay = expiresOn == null || expiresOn.isBlank()
                ? latest
                : fields.dayWithin("expiresOn", expiresOn, today(), latest);
        return decide(workItem, id, approver, fields, OverrideState.APPROVED, (request, right) -> {
            OverrideRequest after = request.approve(approver, right.onBehalfOf(), now(), sentence, lastDay);
            List<Evidence> seen = evidence.of(workItem, policy.evidence(), EvidenceChange.NONE);
            return new Decided(
                    after,
                    OverrideFacts.pinning(
                            OverrideFacts.decided(after, approver, right, now()), policy.version(), seen));
        });
    }

    /**
     * Says no, which is final for this request.
     *
     * @param wouldBeEnough required, the approver's own sentence: what would be enough
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
        return decide(workItem, id, approver, fields, OverrideState.DECLINED, (request, right) -> {
            OverrideRequest after = request.decline(approver, right.onBehalfOf(), now(), checkedComment, enough);
            return new Decided(after, OverrideFacts.decided(after, approver, right, now()));
        });
    }

    /** Only somebody who could approve it can. Answers Done, NotAllowed, IllegalMove or Missing. */
    public Answer<OverrideRequest> revoke(WorkItemFacts workItem, long id, PersonId approver) {
        return decide(workItem, id, approver, new FieldChecks(), OverrideState.REVOKED, (request, right) -> {
            OverrideRequest after = request.revoke(now());
            return new Decided(after, OverrideFacts.decided(after, approver, right, now()));
        });
    }

    private Answer<OverrideRequest> decide(
            WorkItemFacts workItem,
            long id,
            PersonId approver,
            FieldChecks fields,
            OverrideState next,
            BiFunction<OverrideRequest, Right, Decided> move) {
        Optional<OverrideRequest> request = find(workItem, id);
        if (request.isEmpty()) {
            return Answer.missing();
        }
        Entitlement entitlement = entitlement(workItem, request.get(), approver);
        if (entitlement instanceof Entitlement.No no) {
            return Answer.notAllowed(no.why());
        }
        if (!request.get().state().legalMoves().contains(next)) {
            return illegalMove(id);
        }
        if (fields.check(request::get) instanceof Checked.Invalid<OverrideRequest> invalid) {
            return Answer.invalid(invalid.errors());
        }
        Right right = ((Entitlement.Yes) entitlement).by();
        Optional<OverrideRequest> before = readyFor(right, request.get());
        if (before.isEmpty()) {
            return illegalMove(id);
        }
        Decided decided = move.apply(before.get(), right);
        return moves.make(before.get(), decided.after(), decided.fact())
                ? Answer.done(decided.after())
                : illegalMove(id);
    }

    /** The backup decides only what was escalated, so the record says that first. Empty when somebody was faster. */
    private Optional<OverrideRequest> readyFor(Right right, OverrideRequest request) {
        if (!right.backup() || request.escalatedAt() != null || request.state() != OverrideState.REQUESTED) {
            return Optional.of(request);
        }
        OverrideRequest escalated = request.escalate(now());
        return moves.make(request, escalated, OverrideFacts.escalated(escalated, now()))
                ? Optional.of(escalated)
                : Optional.empty();
    }

    private record Decided(OverrideRequest after, Fact fact) {}

    /** Only the requester can. Answers Done, NotAllowed, IllegalMove or Missing. */
    public Answer<OverrideRequest> withdraw(WorkItemFacts workItem, long id, PersonId person) {
        Optional<OverrideRequest> request = find(workItem, id);
        if (request.isEmpty()) {
            return Answer.missing();
        }
        OverrideRequest before = request.get();
        if (!before.requester().equals(person)) {
            return notAllowed("only-requester-withdraws");
        }
        if (!before.state().legalMoves().contains(OverrideState.WITHDRAWN)) {
            return illegalMove(id);
        }
        OverrideRequest after = before.withdraw(now());
        return moves.make(before, after, OverrideFacts.moved(after, person, now()))
                ? Answer.done(after)
                : illegalMove(id);
    }

    public Optional<OverrideRequest> find(long id) {
        return overrides.find(id);
    }

    /** All requests of a work item, the newest first. */
    public List<OverrideRequest> of(WorkItemFacts workItem) {
        return overrides.of(workItem.id());
    }

    /** What the ledger tells about a request, the earliest first. */
    public List<Fact> history(OverrideRequest request) {
        List<Fact> earliestFirst = new ArrayList<>(ledger.of(request.workItem(), MOST_HISTORY));
        Collections.reverse(earliestFirst);
        String id = Long.toString(request.id());
        return earliestFirst.stream()
                .filter(fact -> id.equals(fact.detail("override")))
                .toList();
    }

    /** Whether to draw the buttons; {@link #approve} and {@link #decline} ask again. */
    public boolean mayDecide(WorkItemFacts workItem, OverrideRequest request, PersonId person) {
        return policies.effective(workItem.project()) instanceof PolicyReading.Known
                && entitlement(workItem, request, person) instanceof Entitlement.Yes;
    }

    private Entitlement entitlement(WorkItemFacts workItem, OverrideRequest request, PersonId person) {
        return rights.of(person, workItem.project(), policy(workItem.project()))
                .over(request, workItem.assignee(), now());
    }

    /** Says where the request stands now, which may be where somebody faster has moved it. */
    private Answer<OverrideRequest> illegalMove(long id) {
        return overrides
                .find(id)
                .map(OverrideDesk::<OverrideRequest>illegalMove)
                .orElse(Answer.missing());
    }

    /** Whatever the move would have made: the state, and where one can go from there. */
    static <T> Answer<T> illegalMove(OverrideRequest request) {
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
