package org.empathygate.core.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.Standing;
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
    private final Decisions decisions;
    private final Clock clock;

    public GateKeeper(
            PolicyBook policies, EvidenceBook evidence, Overrides overrides, Decisions decisions, Clock clock) {
        this.policies = policies;
        this.evidence = evidence;
        this.overrides = overrides;
        this.decisions = decisions;
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

    /**
     * Decides about a transition that is happening, records the decision, and uses up the override that it needs. The
     * caller refuses the transition exactly when the verdict {@linkplain Verdict#refuses() refuses}.
     */
    public Verdict pass(Attempt attempt) {
        GateFacts facts = read(attempt.workItem(), attempt.choicePoint(), attempt.passage(), attempt.change());
        Verdict verdict = claim(facts, attempt);
        return verdict.tier() == Tier.OFF ? verdict : record(verdict, attempt);
    }

    private GateFacts read(
            WorkItemFacts workItem, ChoicePoint choicePoint, @Nullable Passage passage, EvidenceChange change) {
        GateFacts facts = factsAtHand(workItem, passage);
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

    private GateFacts factsAtHand(WorkItemFacts workItem, @Nullable Passage passage) {
        PolicyReading reading = policies.effective(workItem.project());
        Policy policy = reading instanceof PolicyReading.Known known
                ? known.policy()
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
        return reading instanceof PolicyReading.Known ? facts : facts.butUnreadable(ReasonCode.POLICY_UNREADABLE);
    }

    private Verdict claim(GateFacts facts, Attempt attempt) {
        Verdict verdict = Gate.decide(facts);
        OverrideRequest override = facts.standing().override();
        if (verdict.outcome() != Outcome.OVERRIDDEN || override == null || override.usedBy(attempt.passage())) {
            return verdict;
        }
        try {
            return overrides.replace(override.use(attempt.passage(), now()), override.version())
                    ? verdict
                    : claim(afterLosing(facts, attempt), attempt);
        } catch (UnreadableException storeFailed) {
            return Gate.decide(facts.butUnreadable(ReasonCode.OVERRIDE_UNREADABLE));
        }
    }

    /** Somebody else moved the override first: it is read anew, and a use of it is never taken for one of ours. */
    private GateFacts afterLosing(GateFacts facts, Attempt attempt) {
        return facts.withStanding(overrides.current(attempt.workItem().id(), attempt.choicePoint()))
                .withoutPassage();
    }

    private Verdict record(Verdict verdict, Attempt attempt) {
        try {
            decisions.append(new Decision(
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
                    now()));
            return verdict;
        } catch (UnreadableException storeFailed) {
            return verdict.notRecorded();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
