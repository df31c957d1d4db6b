package org.empathygate.core.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.Standing;
import org.empathygate.core.policy.BrokenReference;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.empathygate.core.policy.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Use case: reads, lets the {@link Gate} decide, and records. Never throws because a store or the host failed: that is an
 * {@link Outcome#ERROR}, and the tier says what follows from it.
 */
public final class GateKeeper {

    private final PolicyBook policies;
    private final EvidenceBook evidence;
    private final Overrides overrides;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public GateKeeper(
            PolicyBook policies,
            EvidenceBook evidence,
            Overrides overrides,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.policies = policies;
        this.evidence = evidence;
        this.overrides = overrides;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What would be decided now; no side effect. For panels, conditions and REST.
     *
     * @param passage the stay in the current workflow step; null when the edge does not know it
     */
    public Verdict ask(WorkItemFacts workItem, ChoicePoint choicePoint, @Nullable Passage passage) {
        return Gate.decide(read(workItem, choicePoint, passage, EvidenceChange.NONE));
    }

    /** What would be decided on that day with what is linked and approved now; no side effect. */
    public Verdict askAsOf(WorkItemFacts workItem, ChoicePoint choicePoint, LocalDate day) {
        return Gate.decide(
                read(workItem, choicePoint, null, EvidenceChange.NONE).on(day));
    }

    /** The same, if that had counted as evidence all along. */
    public Verdict askAsOf(WorkItemFacts workItem, ChoicePoint choicePoint, LocalDate day, EvidenceRule counted) {
        PolicyReading reading = policies.effective(workItem.project());
        GateFacts atHand = factsAtHand(
                reading instanceof PolicyReading.Known known ? known.counting(counted) : reading, workItem, null);
        return Gate.decide(read(atHand, choicePoint, EvidenceChange.NONE).on(day));
    }

    /**
     * Decides about a transition that is happening, records the decision, and uses up the override that it needs. The
     * caller refuses the transition exactly when the verdict {@linkplain Verdict#refuses() refuses}.
     */
    public Verdict pass(Attempt attempt) {
        GateFacts facts = read(attempt.workItem(), attempt.choicePoint(), attempt.passage(), attempt.change());
        Verdict verdict = Gate.decide(facts);
        if (verdict.tier() == Tier.OFF) {
            return verdict;
        }
        return verdict.outcome() == Outcome.OVERRIDDEN ? claimed(facts, attempt) : recorded(verdict, attempt);
    }

    /** What would be decided now if this policy held; no side effect. For trying a policy before it is saved. */
    public Verdict askUnder(Policy policy, WorkItemFacts workItem, ChoicePoint choicePoint) {
        return Gate.decide(
                read(factsAtHand(new PolicyReading.Known(policy), workItem, null), choicePoint, EvidenceChange.NONE));
    }

    private GateFacts read(
            WorkItemFacts workItem, ChoicePoint choicePoint, @Nullable Passage passage, EvidenceChange change) {
        return read(factsAtHand(policies.effective(workItem.project()), workItem, passage), choicePoint, change);
    }

    private GateFacts read(GateFacts atHand, ChoicePoint choicePoint, EvidenceChange change) {
        GateFacts facts = atHand;
        WorkItemFacts workItem = facts.workItem();
        if (facts.tier() == Tier.OFF
                || (facts.unreadable().isEmpty() && Exemption.of(facts).isPresent())) {
            return facts;
        }
        try {
            facts = facts.withEvidence(evidence.of(workItem, facts.policy().evidence(), change));
        } catch (UnreadableException storeOrHostFailed) {
            facts = facts.butUnreadable(ReasonCode.EVIDENCE_UNREADABLE);
        }
        try {
            return facts.withStanding(overrides.current(workItem.id(), choicePoint));
        } catch (UnreadableException storeFailed) {
            return facts.butUnreadable(ReasonCode.OVERRIDE_UNREADABLE);
        }
    }

    private GateFacts factsAtHand(PolicyReading reading, WorkItemFacts workItem, @Nullable Passage passage) {
        Policy policy = reading instanceof PolicyReading.Known readable
                ? readable.policy()
                : Policy.DEFAULT.with(reading.tiers(), reading.version());
        Tier tier = reading.tiers().of(workItem.issueType());
        GateFacts facts = new GateFacts(
                workItem, tier, policy, List.of(), Standing.NOTHING, List.of(), passage, LocalDate.now(clock));
        if (tier == Tier.OFF) {
            return facts;
        }
        if (!workItem.unread().isEmpty()) {
            facts = facts.butUnreadable(ReasonCode.WORK_ITEM_UNREADABLE, String.join(", ", workItem.unread()));
        }
        if (!(reading instanceof PolicyReading.Known known)) {
            return facts.butUnreadable(ReasonCode.POLICY_UNREADABLE);
        }
        return known.broken().isEmpty()
                ? facts
                : facts.butUnreadable(
                        ReasonCode.POLICY_BROKEN,
                        known.broken().stream().map(BrokenReference::name).collect(Collectors.joining(", ")));
    }

    /** The use of the override and the record of it stay together or not at all. */
    private Verdict claimed(GateFacts facts, Attempt attempt) {
        try {
            return transactions.inOne(() -> {
                Verdict verdict = claim(facts, attempt);
                write(verdict, attempt);
                return verdict;
            });
        } catch (UnreadableException storeFailed) {
            return recorded(Gate.decide(facts.butUnreadable(ReasonCode.OVERRIDE_UNREADABLE)), attempt);
        }
    }

    private Verdict claim(GateFacts facts, Attempt attempt) {
        Verdict verdict = Gate.decide(facts);
        OverrideRequest override = facts.standing().override();
        if (verdict.outcome() != Outcome.OVERRIDDEN || override == null || override.usedBy(attempt.passage())) {
            return verdict;
        }
        if (!overrides.replace(override.use(attempt.passage(), now()), override.version())) {
            return claim(afterLosing(facts, attempt), attempt);
        }
        ledger.append(used(override, attempt));
        return verdict;
    }

    /** Somebody else moved the override first: it is read anew, and a use of it is never taken for one of ours. */
    private GateFacts afterLosing(GateFacts facts, Attempt attempt) {
        return facts.withStanding(overrides.current(attempt.workItem().id(), attempt.choicePoint()))
                .withoutPassage();
    }

    private Verdict recorded(Verdict verdict, Attempt attempt) {
        try {
            write(verdict, attempt);
            return verdict;
        } catch (UnreadableException storeFailed) {
            return verdict.notRecorded();
        }
    }

    /** A refusal is written apart, because the host takes back what belongs to the transition that it refuses. */
    private void write(Verdict verdict, Attempt attempt) {
        Fact fact = fact(verdict, attempt);
        if (verdict.refuses()) {
            ledger.appendApart(fact);
        } else {
            ledger.append(fact);
        }
    }

    private Fact used(OverrideRequest override, Attempt attempt) {
        return Fact.of(EntryKind.OVERRIDE_USED, now(), attempt.by())
                .about(attempt.workItem().project(), attempt.workItem().id())
                .with("issue", attempt.workItem().key().value())
                .with("override", override.id())
                .with("pressures", pressures(override));
    }

    /** Null where the glass was broken, which names none. */
    private static @Nullable String pressures(OverrideRequest override) {
        return override.stated().pressures().isEmpty()
                ? null
                : override.stated().pressures().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private Fact fact(Verdict verdict, Attempt attempt) {
        return new Decision(
                        attempt.workItem().id(),
                        attempt.workItem().project(),
                        attempt.choicePoint(),
                        attempt.passage(),
                        verdict.outcome(),
                        verdict.tier(),
                        verdict.refuses(),
                        verdict.reasons().stream().map(Reason::code).toList(),
                        verdict.policyVersion(),
                        verdict.evidence().stream().map(Evidence::ref).toList(),
                        verdict.override(),
                        attempt.by(),
                        now())
                .fact(attempt.workItem().key());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
