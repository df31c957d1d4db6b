package org.empathygate.core.bypass;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Decision;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.ReasonCode;
import org.empathygate.core.gate.Verdict;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceKind;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.policy.EarlierPolicies;
import org.empathygate.core.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Use case: notices when the evidence that a decision rested on is gone afterwards. The gate is asked about the day of the
 * decision and by the policy of then too, so that evidence which merely grew old, or counts no more, is never taken for removed.
 */
public final class EvidenceLoss {

    private static final Set<ReasonCode> ABOUT_EVIDENCE =
            EnumSet.range(ReasonCode.NO_EVIDENCE, ReasonCode.RELEVANCE_MISSING);

    /** Of facts since a decision, that many are read for who took something away. */
    private static final int FACTS_SINCE = 100;

    private final Lookout lookout;
    private final GateKeeper keeper;
    private final EarlierPolicies earlier;
    private final Ledger ledger;
    private final Insights insights;
    private final ZoneId zone;

    /** @param zone in which the gate's days begin and end */
    public EvidenceLoss(
            Lookout lookout,
            GateKeeper keeper,
            EarlierPolicies earlier,
            Ledger ledger,
            Insights insights,
            ZoneId zone) {
        this.lookout = lookout;
        this.keeper = keeper;
        this.earlier = earlier;
        this.ledger = ledger;
        this.insights = insights;
        this.zone = zone;
    }

    /**
     * Records a bypass when a work item that was decided satisfied has lost what satisfied. Who took it away is what the ledger,
     * the insight or the host's history tells of the very evidence.
     *
     * @param by who took a native link from it just now, if none of them tells; null when nobody is known
     */
    boolean check(Whereabouts where, @Nullable PersonId by) {
        if (!where.done()) {
            return false;
        }
        WorkItemId id = where.facts().id();
        Optional<Decision> satisfied =
                new Decisions(ledger).latestThatLetPass(id).filter(decision -> decision.outcome() == Outcome.SATISFIED);
        if (satisfied.isEmpty()) {
            return false;
        }
        Decision decision = satisfied.get();
        Optional<Fact> lastFound = lookout.lastFound(id);
        if (lastFound.filter(found -> !found.at().isBefore(decision.at())).isPresent()) {
            return false;
        }
        List<EvidenceRef> lost = missed(where, decision);
        if (lost.isEmpty()) {
            return false;
        }
        PersonId remover = takenAwayBy(decision, lost, by);
        Fact fact = lookout.fact(where, lookout.policy(where), remover, How.EVIDENCE_REMOVED)
                .with("evidence", lost.stream().map(EvidenceRef::text).collect(Collectors.joining("\n")));
        return lookout.record(where, lastFound, fact);
    }

    /**
     * What is gone, if what remains does not satisfy: neither as evidence counts now nor as it did by the policy of the decision.
     * What a policy counts no more is still there, and so is what is called otherwise by now.
     */
    private List<EvidenceRef> missed(Whereabouts where, Decision decision) {
        LocalDate day = LocalDate.ofInstant(decision.at(), zone);
        List<EvidenceRef> missed = missed(decision, keeper.askAsOf(where.facts(), decision.choicePoint(), day));
        if (!missed.isEmpty()) {
            earlier.held(decision.project(), decision.policyVersion(), decision.at())
                    .map(Policy::evidence)
                    .ifPresent(rule -> missed.retainAll(
                            missed(decision, keeper.askAsOf(where.facts(), decision.choicePoint(), day, rule))));
        }
        return missed;
    }

    private static List<EvidenceRef> missed(Decision decision, Verdict now) {
        boolean unsatisfied = now.outcome() == Outcome.UNSATISFIED
                && now.reasons().stream().anyMatch(reason -> ABOUT_EVIDENCE.contains(reason.code()));
        return unsatisfied ? lost(decision, now) : new ArrayList<>();
    }

    private static List<EvidenceRef> lost(Decision decision, Verdict now) {
        List<EvidenceRef> lost = new ArrayList<>(decision.evidence());
        lost.removeAll(now.evidence().stream()
                .filter(Evidence::active)
                .map(Evidence::ref)
                .toList());
        return lost;
    }

    /** Whoever did something else to the work item is never named, whatever happened first. */
    private @Nullable PersonId takenAwayBy(Decision decision, List<EvidenceRef> lost, @Nullable PersonId by) {
        Optional<PersonId> told = told(decision, lost).or(() -> closed(lost));
        if (told.isPresent()) {
            return told.get();
        }
        List<EvidenceRef> linkedNatively =
                lost.stream().filter(ref -> ref.kind() != EvidenceKind.INSIGHT).toList();
        return linkedNatively.isEmpty()
                ? null
                : lookout.unlinkedBy(decision.workItem(), linkedNatively, decision.at())
                        .orElse(by);
    }

    /** By the ledger, of evidence that was linked through the product. */
    private Optional<PersonId> told(Decision decision, List<EvidenceRef> lost) {
        Set<String> names = lost.stream().map(EvidenceRef::text).collect(Collectors.toSet());
        return ledger.of(decision.workItem(), FACTS_SINCE).stream()
                .filter(fact -> fact.kind() == EntryKind.EVIDENCE_UNLINKED
                        && !fact.at().isBefore(decision.at())
                        && names.contains(fact.detail("evidence")))
                .flatMap(fact -> Optional.ofNullable(fact.by()).stream())
                .findFirst();
    }

    /** By the insight itself, which somebody declined or retired. */
    private Optional<PersonId> closed(List<EvidenceRef> lost) {
        return lost.stream()
                .filter(ref -> ref.kind() == EvidenceKind.INSIGHT)
                .flatMap(ref -> InsightKey.parse(ref.ref()).flatMap(insights::find).stream())
                .flatMap(insight -> Optional.ofNullable(insight.closedBy()).stream())
                .findFirst();
    }
}
