package org.empathygate.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.gate.Outcome.ERROR;
import static org.empathygate.core.gate.Outcome.NOT_APPLICABLE;
import static org.empathygate.core.gate.Outcome.OVERRIDDEN;
import static org.empathygate.core.gate.Outcome.SATISFIED;
import static org.empathygate.core.gate.Outcome.UNSATISFIED;
import static org.empathygate.core.given.EvidenceBuilder.goodEvidence;
import static org.empathygate.core.given.FactsBuilder.facts;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.util.List;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.FactsBuilder;
import org.empathygate.core.given.People;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Passage THIS_PASSAGE = new Passage("step 7");

    private static Verdict verdict(FactsBuilder facts) {
        return Gate.decide(facts.build());
    }

    private static void assertUnsatisfied(FactsBuilder facts, ReasonCode... codes) {
        Verdict verdict = verdict(facts);
        assertThat(verdict.outcome()).isEqualTo(UNSATISFIED);
        assertThat(verdict.reasons()).extracting(Reason::code).containsExactly(codes);
        assertThat(verdict.override()).isNull();
    }

    private static void assertNotApplicable(FactsBuilder facts, ReasonCode code) {
        Verdict verdict = verdict(facts);
        assertThat(verdict.outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(verdict.reasons()).extracting(Reason::code).containsExactly(code);
    }

    @Nested
    class WhenNothingIsLinked {

        @Test
        void itIsUnsatisfiedForWantOfEvidence() {
            assertUnsatisfied(facts(), ReasonCode.NO_EVIDENCE);
        }
    }

    @Nested
    class WhenAnInsightIsLinked {

        @Test
        void aGoodOneSatisfies() {
            Verdict verdict = verdict(facts().with(goodEvidence()));

            assertThat(verdict.outcome()).isEqualTo(SATISFIED);
            assertThat(verdict.reasons()).isEmpty();
            assertThat(verdict.unusedOverride()).isFalse();
        }

        @Test
        void oneGoodOneAmongFlawedOnesSatisfies() {
            assertThat(verdict(facts().with(
                                            goodEvidence().inactive(),
                                            goodEvidence().contradicting(),
                                            goodEvidence(),
                                            goodEvidence().observedDaysAgo(900)))
                            .outcome())
                    .isEqualTo(SATISFIED);
        }

        @Test
        void aDeclinedOrRetiredOneDoesNotCount() {
            assertUnsatisfied(facts().with(goodEvidence().inactive()), ReasonCode.EVIDENCE_INACTIVE);
        }

        @Test
        void aContradictingOneNeverSatisfies() {
            assertUnsatisfied(facts().with(goodEvidence().contradicting()), ReasonCode.EVIDENCE_CONTRADICTS);
        }

        @Test
        void ofSeveralFlawsTheOneThatTakesLeastToMendIsTold() {
            assertUnsatisfied(
                    facts().with(
                                    goodEvidence().observedDaysAgo(181),
                                    goodEvidence().inactive(),
                                    goodEvidence().contradicting()),
                    ReasonCode.EVIDENCE_STALE);
        }
    }

    @Nested
    class WhenTheInsightIsOld {

        @Test
        void itCountsOnTheLastDayOfTheHorizon() {
            assertThat(verdict(facts().with(goodEvidence().observedDaysAgo(180)))
                            .outcome())
                    .isEqualTo(SATISFIED);
        }

        @Test
        void itIsStaleTheDayAfter() {
            FactsBuilder facts = facts().with(goodEvidence().observedDaysAgo(181));

            assertUnsatisfied(facts, ReasonCode.EVIDENCE_STALE);
            assertThat(verdict(facts).reasons().get(0).args()).containsExactly("180");
        }

        @Test
        void itCountsForEverWhereThePolicyHasNoHorizon() {
            assertThat(verdict(facts().under(aPolicy().freshForDays(0))
                                    .with(goodEvidence().observedDaysAgo(9_000)))
                            .outcome())
                    .isEqualTo(SATISFIED);
        }
    }

    @Nested
    class WhenNobodyKnowsTheDay {

        @Test
        void itCountsByDefault() {
            assertThat(verdict(facts().with(goodEvidence().undated())).outcome())
                    .isEqualTo(SATISFIED);
        }

        @Test
        void itDoesNotCountWhereThePolicyAsksForADay() {
            assertUnsatisfied(
                    facts().under(aPolicy().with("undatedEvidenceCounts", false))
                            .with(goodEvidence().undated()),
                    ReasonCode.EVIDENCE_UNDATED);
        }
    }

    @Nested
    class WhenTheSentenceOfRelevanceIsMissing {

        @Test
        void itDoesNotMatterByDefault() {
            assertThat(verdict(facts().with(goodEvidence().withoutRelevance())).outcome())
                    .isEqualTo(SATISFIED);
        }

        @Test
        void itDoesNotCountWhereThePolicyAsksForOne() {
            assertUnsatisfied(
                    facts().under(aPolicy().askingForRelevance())
                            .with(goodEvidence().withoutRelevance()),
                    ReasonCode.RELEVANCE_MISSING);
        }
    }

    @Nested
    class WhenTheCriterionIsMissing {

        @Test
        void itDoesNotMatterByDefault() {
            assertThat(verdict(facts().about(aWorkItem().withCriterion(null)).with(goodEvidence()))
                            .outcome())
                    .isEqualTo(SATISFIED);
        }

        @Test
        void itIsUnsatisfiedWhereThePolicyAsksForOne() {
            FactsBuilder asking = facts().under(aPolicy().askingForCriterion()).with(goodEvidence());

            assertUnsatisfied(asking.about(aWorkItem().withCriterion(null)), ReasonCode.CRITERION_MISSING);
            assertUnsatisfied(asking.about(aWorkItem().withCriterion("  ")), ReasonCode.CRITERION_MISSING);
            assertThat(verdict(asking).outcome()).isEqualTo(SATISFIED);
        }

        @Test
        void everyRuleThatIsUnmetIsTold() {
            assertUnsatisfied(
                    facts().under(aPolicy().askingForCriterion())
                            .about(aWorkItem().withCriterion(null)),
                    ReasonCode.CRITERION_MISSING,
                    ReasonCode.NO_EVIDENCE);
        }
    }

    @Nested
    class WhenThePolicyAsksNothing {

        @Test
        void aTierThatIsOffDoesNotApply() {
            assertNotApplicable(facts().under(aPolicy().tier(Tier.OFF)), ReasonCode.TIER_OFF);
            assertNotApplicable(facts().under(aPolicy().tierOf("story", Tier.OFF)), ReasonCode.TIER_OFF);
        }

        @Test
        void anExemptIssueTypeDoesNotApply() {
            assertNotApplicable(facts().under(aPolicy().exemptingType("story")).held(), ReasonCode.ISSUE_TYPE_EXEMPT);
        }

        @Test
        void anExemptResolutionDoesNotApply() {
            FactsBuilder facts = facts().about(aWorkItem().resolvedAs("Won't Do"));

            assertNotApplicable(facts, ReasonCode.RESOLUTION_EXEMPT);
            assertThat(verdict(facts).reasons().get(0).args()).containsExactly("Won't Do");
        }

        @Test
        void anyOtherResolutionDoes() {
            assertUnsatisfied(facts().about(aWorkItem().resolvedAs("Done")), ReasonCode.NO_EVIDENCE);
        }
    }

    @Nested
    class WhenAnApproverHoldsIt {

        @Test
        void neitherEvidenceNorOverrideSatisfies() {
            assertUnsatisfied(
                    facts().held().with(goodEvidence()).with(anOverride().approved()), ReasonCode.HELD);
        }

        @Test
        void theReasonSaysWhoSinceWhenAndWhy() {
            assertThat(verdict(facts().held()).reasons())
                    .containsExactly(Reason.of(ReasonCode.HELD, "priya", "2026-11-23", "Wait for the fair"));
        }
    }

    @Nested
    class WhenAnOverrideWasAskedFor {

        @Test
        void anApprovedOneLetsPassAndIsNamed() {
            Verdict verdict = verdict(facts().with(anOverride().withId(17).approved()));

            assertThat(verdict.outcome()).isEqualTo(OVERRIDDEN);
            assertThat(verdict.override()).isEqualTo(17);
            assertThat(verdict.reasons()).extracting(Reason::code).containsExactly(ReasonCode.NO_EVIDENCE);
        }

        @Test
        void anApprovedOneThatIsNotNeededIsNoted() {
            Verdict verdict = verdict(
                    facts().with(goodEvidence()).with(anOverride().withId(17).approved()));

            assertThat(verdict.outcome()).isEqualTo(SATISFIED);
            assertThat(verdict.unusedOverride()).isTrue();
            assertThat(verdict.override()).isNull();
        }

        @Test
        void anyOtherOneThatIsNotNeededIsNotNoted() {
            assertThat(verdict(facts().with(goodEvidence()).with(anOverride().requested()))
                            .unusedOverride())
                    .isFalse();
        }

        @Test
        void onItsLastDayItLetsPass() {
            assertThat(verdict(facts().with(anOverride().approvedUntilDaysAgo(0)))
                            .outcome())
                    .isEqualTo(OVERRIDDEN);
        }

        @Test
        void theDayAfterItHasExpired() {
            FactsBuilder facts = facts().with(anOverride().approvedUntilDaysAgo(1));

            assertUnsatisfied(facts, ReasonCode.NO_EVIDENCE, ReasonCode.OVERRIDE_EXPIRED);
            assertThat(verdict(facts).reasons().get(1).args()).containsExactly("2026-11-22");
        }

        @Test
        void anUndecidedOneIsToldAsPending() {
            assertUnsatisfied(
                    facts().with(anOverride().requested()), ReasonCode.NO_EVIDENCE, ReasonCode.OVERRIDE_PENDING);
        }

        @Test
        void aDeclinedOneSaysWhatWouldBeEnough() {
            FactsBuilder facts = facts().with(anOverride().declined());

            assertUnsatisfied(facts, ReasonCode.NO_EVIDENCE, ReasonCode.OVERRIDE_DECLINED);
            assertThat(verdict(facts).reasons().get(1).args()).containsExactly("Five guests who paid");
        }

        @Test
        void aClosedOneIsToldAsWhatItIs() {
            assertUnsatisfied(
                    facts().with(anOverride().approved().expire(Days.NOW)),
                    ReasonCode.NO_EVIDENCE,
                    ReasonCode.OVERRIDE_EXPIRED);
            assertUnsatisfied(
                    facts().with(anOverride().approved().revoke(Days.NOW)),
                    ReasonCode.NO_EVIDENCE,
                    ReasonCode.OVERRIDE_REVOKED);
            assertUnsatisfied(
                    facts().with(anOverride().approved().voided(Days.NOW)),
                    ReasonCode.NO_EVIDENCE,
                    ReasonCode.OVERRIDE_VOIDED);
        }

        @Test
        void oneThatWasTakenBackIsAsIfItWasNever() {
            assertUnsatisfied(facts().with(anOverride().requested().withdraw(Days.NOW)), ReasonCode.NO_EVIDENCE);
        }
    }

    @Nested
    class WhenTheOverrideWasUsed {

        private final FactsBuilder used = facts().with(anOverride().used(THIS_PASSAGE));

        @Test
        void theSamePassageMayTryAgain() {
            assertThat(verdict(used.during(THIS_PASSAGE)).outcome()).isEqualTo(OVERRIDDEN);
        }

        @Test
        void anotherPassageMayNot() {
            assertUnsatisfied(used.during(new Passage("step 8")), ReasonCode.NO_EVIDENCE, ReasonCode.OVERRIDE_USED);
        }

        @Test
        void whoOnlyAsksMayNot() {
            assertUnsatisfied(used, ReasonCode.NO_EVIDENCE, ReasonCode.OVERRIDE_USED);
        }
    }

    @Nested
    class WhenSomethingCouldNotBeRead {

        @Test
        void itIsAnErrorBeforeAnythingElse() {
            Verdict verdict = verdict(facts().under(aPolicy().exemptingType("Story"))
                    .with(goodEvidence())
                    .held()
                    .unreadable(ReasonCode.POLICY_UNREADABLE)
                    .unreadable(ReasonCode.EVIDENCE_UNREADABLE));

            assertThat(verdict.outcome()).isEqualTo(ERROR);
            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(ReasonCode.POLICY_UNREADABLE, ReasonCode.EVIDENCE_UNREADABLE);
        }
    }

    @Nested
    class TheVerdict {

        @Test
        void pinsWhatItWasJudgedOn() {
            Verdict verdict = verdict(facts().with(goodEvidence().named(EvidenceRef.issue("SHOP-9"))));

            assertThat(verdict.policyVersion()).isEqualTo(3);
            assertThat(verdict.tier()).isEqualTo(Tier.ENFORCE);
            assertThat(verdict.evidence())
                    .containsExactly(
                            goodEvidence().named(EvidenceRef.issue("SHOP-9")).evidence());
        }

        @Test
        void namesWhoDecidesByRoleAndGroupButNotByPerson() {
            Verdict verdict = verdict(facts().under(aPolicy()
                    .with("approverGroups", List.of("research"))
                    .with("approverUsers", List.of(People.PRIYA.userKey()))));

            assertThat(verdict.deciders()).containsExactly("Product Owners", "research");
        }

        @Test
        void refusesOnlyUnderEnforce() {
            for (Tier tier : Tier.values()) {
                FactsBuilder facts = facts().under(aPolicy().tier(tier));

                assertThat(verdict(facts).refuses()).isEqualTo(tier == Tier.ENFORCE);
                assertThat(verdict(facts.unreadable(ReasonCode.EVIDENCE_UNREADABLE))
                                .refuses())
                        .isEqualTo(tier == Tier.ENFORCE);
                assertThat(verdict(facts.with(goodEvidence())).refuses()).isFalse();
                assertThat(verdict(facts.with(anOverride().approved())).refuses())
                        .isFalse();
            }
        }
    }
}
