package org.empathygate.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.EvidenceBuilder;
import org.empathygate.core.given.FactsBuilder;
import org.empathygate.core.given.OverrideBuilder;
import org.empathygate.core.given.PolicyBuilder;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Tier;

/** What holds for the gate whatever the facts are. */
class GatePropertyTest {

    private static final Passage PASSAGE = new Passage("step 7");

    @Property
    void theSameFactsGiveTheSameVerdict(@ForAll("anyFacts") GateFacts facts) {
        assertThat(Gate.decide(facts)).isEqualTo(Gate.decide(facts));
    }

    @Property
    void whateverIsUnreadableIsNeverASilentPass(@ForAll("anyFacts") GateFacts facts) {
        Verdict verdict = Gate.decide(facts.butUnreadable(ReasonCode.EVIDENCE_UNREADABLE));

        assertThat(verdict.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(verdict.refuses()).isEqualTo(facts.tier() == Tier.ENFORCE);
    }

    @Property
    void nothingIsRefusedBelowEnforce(@ForAll("anyFacts") GateFacts facts) {
        assertThat(facts.tier() == Tier.ENFORCE || !Gate.decide(facts).refuses())
                .isTrue();
    }

    @Property
    void evidenceSatisfiesOnlyWhenSomeOfItSupportsIsActiveAndFresh(@ForAll("anyFacts") GateFacts facts) {
        Verdict verdict = Gate.decide(facts);

        assertThat(verdict.outcome() != Outcome.SATISFIED
                        || facts.evidence().stream()
                                .anyMatch(evidence -> evidence.active()
                                        && evidence.stance() == Stance.SUPPORTS
                                        && !evidence.staleOn(
                                                facts.today(),
                                                facts.policy().evidence().freshnessDays())))
                .isTrue();
    }

    @Property
    void evidenceWithAFlawChangesNothingAboutTheOutcome(
            @ForAll("anyFacts") GateFacts facts, @ForAll("contradicting") Evidence contradicting) {
        List<Evidence> more = new ArrayList<>(facts.evidence());
        more.add(contradicting);

        assertThat(Gate.decide(facts.withEvidence(more)).outcome())
                .isEqualTo(Gate.decide(facts).outcome());
    }

    @Property
    void everyVerdictThatDoesNotLetPassSaysWhy(@ForAll("anyFacts") GateFacts facts) {
        Verdict verdict = Gate.decide(facts);

        assertThat(verdict.reasons().isEmpty()).isEqualTo(verdict.outcome() == Outcome.SATISFIED);
    }

    @Property
    void anOverrideIsNamedExactlyWhenItLetsPass(@ForAll("anyFacts") GateFacts facts) {
        Verdict verdict = Gate.decide(facts);

        assertThat(verdict.override() != null).isEqualTo(verdict.outcome() == Outcome.OVERRIDDEN);
    }

    @Provide
    Arbitrary<GateFacts> anyFacts() {
        Arbitrary<FactsBuilder> base = Combinators.combine(
                        Arbitraries.of("Story", "Bug"),
                        Arbitraries.of(Tier.values()),
                        Arbitraries.of(0, 30, 180),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((type, tier, freshness, undatedCounts, criterion) -> FactsBuilder.facts()
                        .about(WorkItemBuilder.aWorkItem().ofType(type).withCriterion(criterion ? null : "Pays"))
                        .under(PolicyBuilder.aPolicy()
                                .tier(tier)
                                .exemptingType("Bug")
                                .freshForDays(freshness)
                                .with("criterionRequired", criterion)
                                .with("undatedEvidenceCounts", undatedCounts)));
        return Combinators.combine(base, evidence().list().ofMaxSize(4), override(), Arbitraries.of(true, false))
                .as((facts, evidence, override, held) -> {
                    FactsBuilder built = facts;
                    for (Evidence each : evidence) {
                        built = built.with(new EvidenceBuilder(
                                each.ref(), each.stance(), each.active(), each.observedOn(), each.relevance()));
                    }
                    built = override.isEmpty() ? built : built.with(override.get(0));
                    return (held ? built.held() : built).during(PASSAGE).build();
                });
    }

    @Provide
    Arbitrary<Evidence> contradicting() {
        return evidence()
                .map(any ->
                        new Evidence(any.ref(), Stance.CONTRADICTS, any.active(), any.observedOn(), any.relevance()));
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 400)
                .map(Days.TODAY::minusDays)
                .injectNull(0.2);
        return Combinators.combine(
                        Arbitraries.of(Stance.values()),
                        Arbitraries.of(true, false),
                        days,
                        Arbitraries.of("She gave up").injectNull(0.3))
                .as((stance, active, day, relevance) ->
                        new Evidence(EvidenceRef.issue("SHOP-9"), stance, active, day, relevance));
    }

    /** None or one, in every state. */
    private static Arbitrary<List<OverrideRequest>> override() {
        OverrideBuilder override = OverrideBuilder.anOverride().withId(17);
        return Arbitraries.of(
                List.of(),
                List.of(override.requested()),
                List.of(override.approved()),
                List.of(override.approvedUntilDaysAgo(1)),
                List.of(override.declined()),
                List.of(override.requested().withdraw(Days.NOW)),
                List.of(override.used(PASSAGE)),
                List.of(override.used(new Passage("step 8"))),
                List.of(override.approved().revoke(Days.NOW)));
    }
}
