package org.empathygate.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.EvidenceBuilder.goodEvidence;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.List;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.Transactions;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.EvidenceBuilder;
import org.empathygate.core.given.OverridesWithARival;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GateKeeperTest {

    private static final WorkItemFacts SHOP_142 = aWorkItem().facts();
    private static final Passage STEP_7 = new Passage("step 7");
    private static final Passage STEP_8 = new Passage("step 8");

    private final CoreInMemory core = CoreInMemory.with(aPolicy());

    private Verdict ask() {
        return core.gateKeeper.ask(SHOP_142, ChoicePoint.DONE, null);
    }

    private Verdict pass(Passage passage) {
        return core.gateKeeper.pass(attempt(SHOP_142, passage, EvidenceChange.NONE));
    }

    private static Attempt attempt(WorkItemFacts workItem, Passage passage, EvidenceChange change) {
        return new Attempt(workItem, ChoicePoint.DONE, People.DANA, passage, change);
    }

    private EvidenceLink linkThroughThePlugin() {
        return core.links
                .port()
                .link(new EvidenceLink(
                        EvidenceLink.NOT_STORED,
                        SHOP_142.id(),
                        new InsightKey("INS-31"),
                        Stance.SUPPORTS,
                        null,
                        Days.TODAY,
                        true,
                        People.DANA,
                        Days.NOW));
    }

    private OverrideRequest approvedOverride() {
        OverrideRequest asked = core.overrides.port().add(anOverride().requested());
        OverrideRequest approved = asked.approve(People.PRIYA, Days.NOW, null, Days.TODAY.plusDays(20));
        assertThat(core.overrides.port().replace(approved, asked.version())).isTrue();
        return approved;
    }

    private OverrideState stateOf(OverrideRequest override) {
        return core.overrides.port().find(override.id()).orElseThrow().state();
    }

    private Decision latest() {
        return core.decisions.latest(SHOP_142.id()).orElseThrow();
    }

    @Nested
    class Asking {

        @Test
        void hasNoSideEffect() {
            OverrideRequest override = approvedOverride();

            assertThat(ask().outcome()).isEqualTo(Outcome.OVERRIDDEN);
            assertThat(stateOf(override)).isEqualTo(OverrideState.APPROVED);
            assertThat(core.decisions.latest(SHOP_142.id())).isEmpty();
        }

        @Test
        void knowsThatThisPassageHasUsedTheOverrideAlready() {
            approvedOverride();
            pass(STEP_7);

            assertThat(core.gateKeeper.ask(SHOP_142, ChoicePoint.DONE, STEP_7).outcome())
                    .isEqualTo(Outcome.OVERRIDDEN);
            assertThat(ask().outcome()).isEqualTo(Outcome.UNSATISFIED);
        }
    }

    @Nested
    class EvidenceOfAWorkItem {

        @Test
        void linkedThroughThePluginCounts() {
            linkThroughThePlugin();

            assertThat(pass(STEP_7).outcome()).isEqualTo(Outcome.SATISFIED);
        }

        @Test
        void linkedNativelyCounts() {
            core.host.link(goodEvidence().named(EvidenceRef.issue("SHOP-9")).evidence());

            assertThat(pass(STEP_7).outcome()).isEqualTo(Outcome.SATISFIED);
        }

        @Test
        void addedInTheSameSubmitCounts() {
            Evidence added = goodEvidence().named(EvidenceRef.issue("SHOP-9")).evidence();

            Verdict verdict =
                    core.gateKeeper.pass(attempt(SHOP_142, STEP_7, new EvidenceChange(List.of(added), List.of())));

            assertThat(verdict.outcome()).isEqualTo(Outcome.SATISFIED);
            assertThat(verdict.evidence()).containsExactly(added);
        }

        @Test
        void removedInTheSameSubmitDoesNotCount() {
            EvidenceBuilder issue = goodEvidence().named(EvidenceRef.issue("SHOP-9"));
            EvidenceBuilder page =
                    goodEvidence().named(EvidenceRef.page("98765")).inactive();
            core.host.link(issue.evidence());
            core.host.link(page.evidence());

            Verdict verdict = core.gateKeeper.pass(
                    attempt(SHOP_142, STEP_7, new EvidenceChange(List.of(), List.of(issue.ref()))));

            assertThat(verdict.outcome()).isEqualTo(Outcome.UNSATISFIED);
            assertThat(verdict.evidence()).containsExactly(page.evidence());
        }

        @Test
        void growsOldAsTimePasses() {
            linkThroughThePlugin();
            core.clock.advance(Duration.ofDays(181));

            assertThat(ask().reasons()).extracting(Reason::code).containsExactly(ReasonCode.EVIDENCE_STALE);
        }
    }

    @Nested
    class AnOverride {

        @Test
        void isUsedUpByThePassageThatNeedsIt() {
            OverrideRequest override = approvedOverride();

            Verdict verdict = pass(STEP_7);

            assertThat(verdict.outcome()).isEqualTo(Outcome.OVERRIDDEN);
            assertThat(verdict.override()).isEqualTo(override.id());
            assertThat(core.overrides.port().find(override.id())).contains(override.use(STEP_7, Days.NOW));
        }

        @Test
        void letsTheSamePassageTryAgain() {
            approvedOverride();
            pass(STEP_7);

            assertThat(pass(STEP_7).outcome()).isEqualTo(Outcome.OVERRIDDEN);
        }

        @Test
        void letsNoOtherPassageThrough() {
            approvedOverride();
            pass(STEP_7);

            Verdict verdict = pass(STEP_8);

            assertThat(verdict.refuses()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(ReasonCode.NO_EVIDENCE, ReasonCode.OVERRIDE_USED);
        }

        @Test
        void isSparedWhenEvidenceIsEnough() {
            OverrideRequest override = approvedOverride();
            linkThroughThePlugin();

            assertThat(pass(STEP_7).unusedOverride()).isTrue();
            assertThat(stateOf(override)).isEqualTo(OverrideState.APPROVED);
        }

        @Test
        void expiresAsTimePasses() {
            approvedOverride();
            core.clock.advance(Duration.ofDays(21));

            assertThat(pass(STEP_7).reasons())
                    .extracting(Reason::code)
                    .containsExactly(ReasonCode.NO_EVIDENCE, ReasonCode.OVERRIDE_EXPIRED);
        }

        @Test
        void isWonByExactlyOneOfSeveralRacers() {
            for (int round = 0; round < 20; round++) {
                CoreInMemory contested = CoreInMemory.with(aPolicy());
                OverrideRequest asked =
                        contested.overrides.port().add(anOverride().requested());
                contested
                        .overrides
                        .port()
                        .replace(asked.approve(People.PRIYA, Days.NOW, null, Days.TODAY), asked.version());

                List<Verdict> verdicts = Race.of(
                        4,
                        racer -> contested.gateKeeper.pass(
                                attempt(SHOP_142, new Passage("step " + racer), EvidenceChange.NONE)));

                assertThat(verdicts)
                        .extracting(Verdict::outcome)
                        .containsOnlyOnce(Outcome.OVERRIDDEN)
                        .containsOnly(Outcome.OVERRIDDEN, Outcome.UNSATISFIED);
                assertThat(verdicts)
                        .filteredOn(Verdict::refuses)
                        .hasSize(3)
                        .allSatisfy(lost -> assertThat(lost.reasons())
                                .extracting(Reason::code)
                                .containsExactly(ReasonCode.NO_EVIDENCE, ReasonCode.OVERRIDE_USED));
            }
        }
    }

    @Nested
    class LosingARace {

        /** Lets somebody else be faster between the reading and the claim. */
        private GateKeeper whileSomebodyElse(Runnable isFaster) {
            return new GateKeeper(
                    core.policyBook,
                    core.evidenceBook,
                    new OverridesWithARival(core.overrides.port(), isFaster),
                    core.ledger.port(),
                    Transactions.NONE,
                    core.clock);
        }

        @Test
        void againstTheVerySamePassageIsLostAllTheSame() {
            OverrideRequest override = approvedOverride();
            GateKeeper late = whileSomebodyElse(
                    () -> core.overrides.port().replace(override.use(STEP_7, Days.NOW), override.version()));

            Verdict verdict = late.pass(attempt(SHOP_142, STEP_7, EvidenceChange.NONE));

            assertThat(verdict.refuses()).isTrue();
            assertThat(verdict.reasons()).extracting(Reason::code).contains(ReasonCode.OVERRIDE_USED);
            assertThat(latest().outcome()).isEqualTo(Outcome.UNSATISFIED);
        }

        @Test
        void againstARevocationSaysThatItWasRevoked() {
            OverrideRequest override = approvedOverride();
            GateKeeper late = whileSomebodyElse(
                    () -> core.overrides.port().replace(override.revoke(Days.NOW), override.version()));

            assertThat(late.pass(attempt(SHOP_142, STEP_7, EvidenceChange.NONE)).reasons())
                    .extracting(Reason::code)
                    .contains(ReasonCode.OVERRIDE_REVOKED);
        }

        @Test
        void leavesTheNextApprovedOverrideToBeClaimed() {
            OverrideRequest override = approvedOverride();
            GateKeeper late = whileSomebodyElse(() -> {
                core.overrides.port().replace(override.use(STEP_8, Days.NOW), override.version());
                approvedOverride();
            });

            Verdict verdict = late.pass(attempt(SHOP_142, STEP_7, EvidenceChange.NONE));

            assertThat(verdict.outcome()).isEqualTo(Outcome.OVERRIDDEN);
            assertThat(verdict.override()).isNotEqualTo(override.id());
        }
    }

    @Nested
    class Recording {

        @Test
        void keepsWhoTriedWhatAndOnWhatItWasDecided() {
            core.host.link(goodEvidence()
                    .named(EvidenceRef.issue("SHOP-9"))
                    .observedDaysAgo(400)
                    .evidence());

            pass(STEP_7);

            assertThat(latest())
                    .isEqualTo(new Decision(
                            SHOP_142.id(),
                            SHOP_142.project(),
                            ChoicePoint.DONE,
                            STEP_7,
                            Outcome.UNSATISFIED,
                            Tier.ENFORCE,
                            true,
                            List.of(ReasonCode.EVIDENCE_STALE),
                            1,
                            List.of(EvidenceRef.issue("SHOP-9")),
                            null,
                            People.DANA,
                            Days.NOW));
        }

        @Test
        void namesTheOverrideThatWasUsed() {
            OverrideRequest override = approvedOverride();

            pass(STEP_7);

            assertThat(latest().override()).isEqualTo(override.id());
            assertThat(latest().refused()).isFalse();
        }

        @Test
        void includesWhatIsExempt() {
            core.gateKeeper.pass(attempt(aWorkItem().resolvedAs("Duplicate").facts(), STEP_7, EvidenceChange.NONE));

            assertThat(latest().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void leavesOutWhatIsOff() {
            CoreInMemory off = CoreInMemory.with(aPolicy().tier(Tier.OFF));

            Verdict verdict = off.gateKeeper.pass(attempt(SHOP_142, STEP_7, EvidenceChange.NONE));

            assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(off.ledger.calls()).isZero();
        }
    }

    @Nested
    class Reading {

        @Test
        void takesOneStatementForEvidenceAndOneForOverrideAndHold() {
            ask();
            int linksBefore = core.links.calls();
            int overridesBefore = core.overrides.calls();
            int policiesBefore = core.policies.calls();

            ask();

            assertThat(core.links.calls() - linksBefore).isEqualTo(1);
            assertThat(core.overrides.calls() - overridesBefore).isEqualTo(1);
            assertThat(core.policies.calls() - policiesBefore).isZero();
        }

        @Test
        void stopsEarlyWhereThePolicyAsksNothing() {
            core.gateKeeper.ask(aWorkItem().resolvedAs("Won't Fix").facts(), ChoicePoint.DONE, null);

            assertThat(core.links.calls()).isZero();
            assertThat(core.overrides.calls()).isZero();
            assertThat(core.hostEvidence.calls()).isZero();
        }
    }
}
