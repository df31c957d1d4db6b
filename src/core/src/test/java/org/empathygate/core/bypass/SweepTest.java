package org.empathygate.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.InsightBuilder.anInsight;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.empathygate.core.Answer;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Attempt;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.Recorded;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.HostWithStatuses;
import org.empathygate.core.given.People;
import org.empathygate.core.given.PolicyBuilder;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.InsightDraft;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.EarlierPolicies;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyDraft;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.Tier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final InsightKey INS_31 = new InsightKey("INS-31");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final WorkItemBuilder OLD =
            WorkItemBuilder.aWorkItem().withId(1).withKey("SHOP-1");
    private static final WorkItemBuilder STORY = WorkItemBuilder.aWorkItem();

    private final CoreInMemory core = CoreInMemory.with(PolicyBuilder.aPolicy().tier(Tier.OBSERVE));
    private final HostWithStatuses host = new HostWithStatuses();
    private final Gaps gaps = new InMemoryGaps();
    private final WatchBook book = new InMemoryWatchBook();
    private final Watches watches = new Watches(book, core.clock);
    private final Lookout lookout = new Lookout(host, core.policyBook, watches, gaps, core.ledger.port(), core.clock);
    private final EvidenceLoss losses = new EvidenceLoss(
            lookout,
            core.gateKeeper,
            new EarlierPolicies(core.policyVersions),
            core.ledger.port(),
            core.insights.port(),
            ZoneOffset.UTC);
    private final Sweep sweep = new Sweep(host, core.policyBook, watches, book, gaps, lookout, losses, core.clock);
    private final Sightings sightings = new Sightings(host, lookout, losses, core.clock);
    private final Clerk clerk = new Clerk(
            core.chain, List.of(new GapKeeping(gaps), sightings, new WatchKeeping(host, core.policyBook, watches)));

    private void put(WorkItemBuilder workItem, boolean done) {
        host.put(workItem, done, core.clock.instant(), core.clock.instant());
    }

    private SweepReport sweepLater() {
        core.clock.advance(QUARTER);
        SweepReport report = sweep.run(2000);
        assertThat(clerk.work()).isEmpty();
        return report;
    }

    private List<Fact> found(WorkItemBuilder workItem) {
        return core.chain.of(new WorkItemId(workItem.id()), 100).stream()
                .filter(fact -> fact.kind() == EntryKind.BYPASS_FOUND)
                .toList();
    }

    private Gap gap(WorkItemBuilder workItem) {
        WorkItemId id = new WorkItemId(workItem.id());
        return Objects.requireNonNull(gaps.of(List.of(id)).get(id));
    }

    private void decideAndFinish() {
        core.gateKeeper.pass(
                new Attempt(STORY.facts(), ChoicePoint.DONE, People.DANA, new Passage("step 1"), EvidenceChange.NONE));
        host.transition(STORY, true, core.clock.instant());
    }

    private void retire() {
        change("RETIRED");
    }

    private void activate() {
        change("ACTIVE");
    }

    private void change(String state) {
        Insight insight = core.insights.port().find(INS_31).orElseThrow();
        InsightDraft draft = new InsightDraft(null, null, null, null, null, null, null, state, null);
        core.evidenceDesk.update(INS_31, draft, insight.version(), People.SAM);
    }

    private EvidenceLink linkEvidence() {
        core.insights.port().add(anInsight().withKey(INS_31).insight());
        return core.links
                .port()
                .link(new EvidenceLink(
                        EvidenceLink.NOT_STORED,
                        STORY.facts().id(),
                        INS_31,
                        Stance.SUPPORTS,
                        null,
                        LocalDate.now(core.clock).minusDays(3),
                        true,
                        People.DANA,
                        core.clock.instant()));
    }

    @BeforeEach
    void theGateStartsWhereOneWorkItemIsDoneAlready() {
        put(OLD, true);
        put(STORY, false);
        core.clock.advance(Duration.ofDays(1));
        assertThat(sweep.run(2000)).isEqualTo(new SweepReport(2, 0, 0, false));
    }

    private void store(Tier tier, int version) {
        core.policies
                .port()
                .replace(
                        PolicyScope.of(WorkItemBuilder.SHOP),
                        PolicyBuilder.aPolicy().tier(tier).stored(version),
                        version - 1);
    }

    @Test
    void whatWasDoneBeforeIsBaselineForEver() {
        assertThat(sweepLater().found()).isZero();
        assertThat(sweepLater().found()).isZero();
        assertThat(found(OLD)).isEmpty();
        assertThat(gap(OLD).isBaselineOf(HostWithStatuses.SHOP.id())).isTrue();
    }

    @Test
    void aForcedTransitionIsFoundOnceAndNamesWhoDidIt() {
        host.transition(STORY, true, core.clock.instant());

        assertThat(sweepLater().found()).isEqualTo(1);
        assertThat(sweepLater().found()).isZero();
        assertThat(found(STORY)).singleElement().satisfies(fact -> {
            assertThat(fact.by()).isEqualTo(People.DANA);
            assertThat(fact.details().byName())
                    .containsEntry("how", "SWEEP")
                    .containsEntry("status", "Done")
                    .containsEntry("bypassNotifies", "true")
                    .containsEntry("issue", "SHOP-142");
        });
        assertThat(gap(STORY).outcome()).isEqualTo(Outcome.BYPASSED);
        assertThat(gaps.done(Outcome.BYPASSED, null, null, 10)).containsExactly(new WorkItemId(STORY.id()));
    }

    @Test
    void aStatusChangedInTheDatabaseIsFoundThoughNobodyIsNamed() {
        host.put(
                STORY,
                true,
                core.clock.instant().minus(Duration.ofDays(1)),
                core.clock.instant().minus(Duration.ofDays(1)));

        assertThat(sweepLater().found()).isEqualTo(1);
        assertThat(found(STORY))
                .singleElement()
                .satisfies(fact -> assertThat(fact.by()).isNull());
    }

    @Test
    void importedStraightIntoDoneIsFound() {
        core.clock.advance(Duration.ofMinutes(1));
        WorkItemBuilder imported = STORY.withId(10999).withKey("SHOP-999");
        put(imported, true);

        assertThat(sweepLater().found()).isEqualTo(1);
        assertThat(found(imported)).hasSize(1);
    }

    @Test
    void anEventFindsItAtOnceAndTheSweepNotAgain() {
        host.transition(STORY, true, core.clock.instant());

        assertThat(sightings.look(STORY.facts().id(), null)).isEqualTo(Finding.BYPASS);
        assertThat(sightings.look(STORY.facts().id(), null)).isEqualTo(Finding.KNOWN);
        assertThat(sweepLater().found()).isZero();
        assertThat(found(STORY))
                .singleElement()
                .satisfies(fact -> assertThat(fact.details().byName()).containsEntry("how", "EVENT"));
    }

    @Test
    void decidedAndReopenedThenForcedIsFound() {
        decideAndFinish();
        assertThat(sweepLater().found()).isZero();
        host.transition(STORY, false, core.clock.instant());
        core.clock.advance(QUARTER);
        host.transition(STORY, true, core.clock.instant());

        assertThat(sweepLater().found()).isEqualTo(1);
        assertThat(gap(STORY).outcome()).isEqualTo(Outcome.BYPASSED);
    }

    @Test
    void decidedReopenedAndDecidedAgainIsFine() {
        decideAndFinish();
        sweepLater();
        host.transition(STORY, false, core.clock.instant());
        sweepLater();
        decideAndFinish();

        assertThat(sweepLater().found()).isZero();
        assertThat(gap(STORY).outcome()).isEqualTo(Outcome.UNSATISFIED);
        assertThat(gap(STORY).done()).isTrue();
    }

    @Test
    void aSmallBudgetGoesOnWhereTheLastRunStopped() {
        for (int i = 0; i < 500; i++) {
            WorkItemBuilder many = STORY.withId(20000 + i).withKey("SHOP-" + (20000 + i));
            host.put(many, true, core.clock.instant(), core.clock.instant().minus(Duration.ofDays(2)));
        }
        core.clock.advance(Duration.ofHours(1));
        SweepReport first = sweep.run(200);
        int found = first.found();
        int runs = 1;
        for (SweepReport next = first; next.more(); runs++) {
            next = sweep.run(200);
            found += next.found();
        }

        assertThat(first.more()).isTrue();
        assertThat(found).isEqualTo(500);
        assertThat(runs).isBetween(3, 4);
    }

    @Test
    void aPolicyThatCannotBeReadIsNoFindingAndComesAgain() {
        host.transition(STORY, true, core.clock.instant());
        core.clock.advance(Duration.ofMinutes(1));
        core.policies.breakDown();
        assertThat(sweep.run(2000).failed()).isPositive();
        core.policies.repair();

        assertThat(sweepLater().found()).isEqualTo(1);
    }

    @Nested
    class WhenAStayThatWasDecidedHasEnded {

        @BeforeEach
        void itWasLetThroughUnsatisfiedAndIsOpenAgain() {
            decideAndFinish();
            sweepLater();
            assertThat(gap(STORY).outcome()).isEqualTo(Outcome.UNSATISFIED);
            core.clock.advance(Duration.ofDays(30));
            host.transition(STORY, false, core.clock.instant());
        }

        private void under(Tier tier, int version) {
            store(tier, version);
            core.clock.advance(Duration.ofDays(1));
        }

        @Test
        void nothingIsRecordedOfOneThatNobodyDecided() {
            sweepLater();
            under(Tier.OFF, 2);
            host.transition(STORY, true, core.clock.instant());
            assertThat(sweepLater().found()).isZero();

            assertThat(gap(STORY).outcome()).isNull();
            assertThat(gap(STORY).since()).isNull();
            assertThat(core.decisions.recorded(STORY.facts().id(), gap(STORY).leftAt()))
                    .isEmpty();
        }

        @Test
        void nothingIsRecordedThoughNobodyNoticedThatItLeft() {
            under(Tier.OFF, 2);
            host.transition(STORY, true, core.clock.instant());
            sweepLater();

            assertThat(gap(STORY).outcome()).isNull();
        }

        @Test
        void nothingIsRecordedOfOneThatIsBaseline() {
            under(Tier.OFF, 2);
            sweepLater();
            host.transition(STORY, true, core.clock.instant());
            core.clock.advance(Duration.ofDays(1));
            under(Tier.WARN, 3);
            sweepLater();

            assertThat(gap(STORY).isBaselineOf(HostWithStatuses.SHOP.id())).isTrue();
            assertThat(gap(STORY).outcome()).isNull();
        }

        @Test
        void aBypassCountsUntilADecision() {
            host.transition(STORY, true, core.clock.instant());
            assertThat(sweepLater().found()).isEqualTo(1);
            host.transition(STORY, false, core.clock.instant());
            sweepLater();
            under(Tier.OFF, 2);
            host.transition(STORY, true, core.clock.instant());
            sweepLater();

            assertThat(gap(STORY).outcome()).isEqualTo(Outcome.BYPASSED);
            assertThat(core.decisions
                            .recorded(STORY.facts().id(), gap(STORY).leftAt())
                            .map(Recorded::outcome))
                    .contains(Outcome.BYPASSED);
        }
    }

    @Nested
    class WhenMoreChangedThanOneRunLooksAt {

        private static final int MANY = 3_000;
        private static final int BUDGET = 200;

        private WorkItemBuilder one(int number) {
            return STORY.withId(20000 + number).withKey("SHOP-" + (20000 + number));
        }

        @BeforeEach
        void manyAreOpen() {
            for (int i = 0; i < MANY; i++) {
                put(one(i), false);
            }
            core.clock.advance(Duration.ofDays(1));
            runsUntilThrough(2000);
            for (int i = MANY - 300; i < MANY; i++) {
                host.transition(one(i), true, core.clock.instant());
            }
        }

        private int runsUntilThrough(int budget) {
            boolean more = true;
            int runs = 0;
            while (more && runs < 100) {
                core.clock.advance(Duration.ofSeconds(30));
                more = sweep.run(budget).more();
                runs++;
            }
            return runs;
        }

        private int foundIn(int runs) {
            int found = 0;
            for (int run = 0; run < runs; run++) {
                core.clock.advance(Duration.ofSeconds(30));
                found += sweep.run(BUDGET).found();
            }
            return found;
        }

        @Test
        void theNextRunsGoOnEvenWhenAllChangedAtOnce() {
            assertThat(foundIn(3)).isEqualTo(300);
        }

        @Test
        void whatChangesMeanwhileIsLookedAtToo() {
            foundIn(1);
            host.transition(one(MANY - 301), true, core.clock.instant());
            host.transition(one(MANY - 302), true, core.clock.instant());

            assertThat(foundIn(5)).isEqualTo(202);
        }

        @Test
        void itEndsWhenAllWereLookedAt() {
            core.clock.advance(QUARTER);
            assertThat(sweep.run(600).more()).isTrue();

            assertThat(runsUntilThrough(600)).isLessThan(15);
            assertThat(book.read("recent"))
                    .hasValueSatisfying(text -> assertThat(text).doesNotContain(" "));
        }
    }

    @Nested
    class WhenNotEverythingCouldBeReadAtFirst {

        private final WorkItemBuilder damaged = STORY.withId(2).withKey("SHOP-2");
        private final WatchBook empty = new InMemoryWatchBook();
        private final Watches itsWatches = new Watches(empty, core.clock);
        private final Lookout itsLookout =
                new Lookout(host, core.policyBook, itsWatches, gaps, core.ledger.port(), core.clock);
        private final Sweep first =
                new Sweep(host, core.policyBook, itsWatches, empty, gaps, itsLookout, losses, core.clock);

        @BeforeEach
        void oneIsThereThatCannotBeRead() {
            put(damaged, true);
            host.damage(damaged);
            core.clock.advance(Duration.ofDays(1));
        }

        private SweepReport sweepLater(int budget) {
            core.clock.advance(QUARTER);
            return first.run(budget);
        }

        @Test
        void whatIsReadLaterIsBaseline() {
            assertThat(sweepLater(2000)).isEqualTo(new SweepReport(3, 0, 1, false));
            host.mend(damaged);

            assertThat(sweepLater(2000)).isEqualTo(new SweepReport(3, 0, 0, false));
            assertThat(gap(damaged).isBaselineOf(HostWithStatuses.SHOP.id())).isTrue();
        }

        @Test
        void whatTurnsUpAfterACleanScanIsABypass() {
            sweepLater(2000);
            host.mend(damaged);
            sweepLater(2000);
            host.put(STORY.withId(3), true, Days.NOW, Days.NOW);

            assertThat(sweepLater(2000).found()).isEqualTo(1);
        }

        @Test
        void itIsRememberedFromRunToRun() {
            for (int i = 0; i < 500; i++) {
                host.put(STORY.withId(20000 + i), true, Days.NOW, Days.NOW);
            }
            assertThat(sweepLater(200).more()).isTrue();
            host.mend(damaged);
            boolean more = true;
            while (more) {
                more = sweepLater(200).more();
            }

            assertThat(sweepLater(2000).found()).isZero();
            assertThat(gap(damaged).isBaselineOf(HostWithStatuses.SHOP.id())).isTrue();
        }

        @Test
        void aScanThatAnEarlierVersionBeganCountsAsNotClean() {
            itsWatches.note(HostWithStatuses.SHOP, core.policyBook);
            empty.write("cursor", HostWithStatuses.SHOP.id() + " 2 " + core.clock.millis());
            host.mend(damaged);
            assertThat(sweepLater(2000).failed()).isZero();

            assertThat(sweepLater(2000).found()).isZero();
            assertThat(gap(damaged).isBaselineOf(HostWithStatuses.SHOP.id())).isTrue();
        }

        @Test
        void whatIsGoneByThenHasNotFailed() {
            host.remove(damaged);

            assertThat(sweepLater(2000).failed()).isZero();
        }
    }

    @Test
    void aPolicyThatCannotBeReadAtTheFirstStartMakesNothingNew() {
        WatchBook empty = new InMemoryWatchBook();
        Sweep first = new Sweep(
                host, core.policyBook, new Watches(empty, core.clock), empty, gaps, lookout, losses, core.clock);
        core.policies.breakDown();
        first.run(2000);
        core.policies.repair();
        assertThat(new Watches(empty, core.clock).begun()).isFalse();

        first.run(2000);

        assertThat(new Watches(empty, core.clock).begun()).isTrue();
    }

    @Nested
    class WhenTheTierIsOff {

        private void tier(Tier tier, int version) {
            store(tier, version);
            core.clock.advance(Duration.ofMinutes(1));
        }

        @Test
        void nothingIsFoundAndWhatHappenedThenIsBaselineWhenItIsTurnedUp() {
            tier(Tier.OFF, 2);
            sweepLater();
            host.transition(STORY, true, core.clock.instant());
            assertThat(sweepLater().found()).isZero();
            tier(Tier.WARN, 3);

            assertThat(sweepLater().found()).isZero();
            assertThat(gap(STORY).isBaselineOf(HostWithStatuses.SHOP.id())).isTrue();
        }

        private void tell() {
            core.chain.append(Fact.of(EntryKind.POLICY_CHANGED, core.clock.instant(), People.PRIYA));
            core.clock.advance(Duration.ofMillis(400));
            assertThat(clerk.work()).isEmpty();
            core.clock.advance(Duration.ofMillis(1));
        }

        @Test
        void whatGoesRoundTheGateAfterItIsTurnedUpIsFoundHoweverSoonThatIs() {
            tier(Tier.OFF, 2);
            sweepLater();
            tier(Tier.WARN, 3);
            tell();
            host.transition(STORY, true, core.clock.instant());

            assertThat(sweepLater().found()).isEqualTo(1);
        }

        @Test
        void aNodeThatDoesNotKnowYetThatItIsTurnedUpDoesNotEndTheWatch() {
            tier(Tier.OFF, 2);
            sweepLater();
            Lookout elsewhere = onANodeThatKnowsThePolicyOfNow();
            core.policies
                    .port()
                    .replace(
                            PolicyScope.of(WorkItemBuilder.SHOP),
                            PolicyBuilder.aPolicy().tier(Tier.ENFORCE).stored(3),
                            2);
            tell();
            Whereabouts old = host.at(List.of(OLD.facts().id())).get(0);
            assertThat(elsewhere.look(old, gap(OLD), core.clock.instant(), How.EVENT))
                    .isEqualTo(Finding.NOT_APPLICABLE);

            core.clock.advance(Duration.ofMinutes(5));
            host.transition(STORY, true, core.clock.instant());
            core.clock.advance(Duration.ofMillis(400));

            assertThat(sightings.look(STORY.facts().id(), null)).isEqualTo(Finding.BYPASS);
        }

        private Lookout onANodeThatKnowsThePolicyOfNow() {
            PolicyBook itsPolicies = new PolicyBook(
                    core.policies.port(), PolicyReferences.ALL_KNOWN, core.clock, CoreInMemory.POLICIES_FRESH_FOR);
            itsPolicies.effective(WorkItemBuilder.SHOP);
            return new Lookout(host, itsPolicies, watches, gaps, core.ledger.port(), core.clock);
        }

        @Test
        void whatIsDoneWhileItIsOffIsBaselineHoweverShortThatIs() {
            tier(Tier.OFF, 2);
            tell();
            host.transition(STORY, true, core.clock.instant());
            core.clock.advance(Duration.ofMillis(400));
            tier(Tier.WARN, 3);
            tell();

            assertThat(sweepLater().found()).isZero();
            assertThat(gap(STORY).isBaselineOf(HostWithStatuses.SHOP.id())).isTrue();
        }

        @Test
        void whoHearsOfManyChangesAtOnceTakesNothingForABypassThatWasDoneWhileItWasOff() {
            core.chain.append(Fact.of(EntryKind.POLICY_CHANGED, core.clock.instant(), People.PRIYA));
            tier(Tier.OFF, 2);
            sweepLater();
            core.chain.append(Fact.of(EntryKind.POLICY_CHANGED, core.clock.instant(), People.PRIYA));
            host.transition(STORY, true, core.clock.instant());
            core.clock.advance(Duration.ofMinutes(5));
            tier(Tier.WARN, 3);
            tell();

            assertThat(sweepLater().found()).isZero();
        }
    }

    @Nested
    class WhenEvidenceIsRemovedAfterwards {

        @Test
        void unlinkingThroughTheProductIsFoundByTheLedgerItself() {
            EvidenceLink link = linkEvidence();
            decideAndFinish();
            sweepLater();
            core.evidenceDesk.unlink(STORY.facts(), link.id(), People.SAM);
            assertThat(clerk.work()).isEmpty();

            assertThat(found(STORY)).singleElement().satisfies(fact -> {
                assertThat(fact.by()).isEqualTo(People.SAM);
                assertThat(fact.details().byName())
                        .containsEntry("how", "EVIDENCE_REMOVED")
                        .containsEntry("evidence", "INSIGHT INS-31");
            });
            assertThat(sweepLater().found()).isZero();
            assertThat(gap(STORY).outcome()).isEqualTo(Outcome.BYPASSED);
        }

        @Test
        void whoeverChangesTheWorkItemMeanwhileIsNotTakenForWhoRemovedAnInsight() {
            EvidenceLink link = linkEvidence();
            decideAndFinish();
            core.evidenceDesk.unlink(STORY.facts(), link.id(), People.SAM);

            assertThat(sightings.look(STORY.facts().id(), People.DANA)).isEqualTo(Finding.BYPASS);
            assertThat(found(STORY))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.by()).isEqualTo(People.SAM));
        }

        @Test
        void anInsightThatWasRetiredIsTakenAwayByWhoRetiredItAndNotByWhoRemovesAnotherLink() {
            linkEvidence();
            decideAndFinish();
            retire();

            assertThat(sightings.look(STORY.facts().id(), People.DANA)).isEqualTo(Finding.BYPASS);
            assertThat(found(STORY))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.by()).isEqualTo(People.SAM));
        }

        @Test
        void aNativeLinkIsRemovedByWhoTheHistoryTells() {
            EvidenceRef native31 = EvidenceRef.issue("SHOP-31");
            core.host.link(new Evidence(native31, Stance.SUPPORTS, true, LocalDate.now(core.clock), null));
            decideAndFinish();
            core.host.unlink(native31);
            host.unlinked(native31, People.SAM);

            assertThat(sightings.look(STORY.facts().id(), People.DANA)).isEqualTo(Finding.BYPASS);
            assertThat(found(STORY))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.by()).isEqualTo(People.SAM));
        }

        @Test
        void aNativeLinkOfWhichTheHistoryTellsNothingIsRemovedByWhoTheEventTells() {
            EvidenceRef native31 = EvidenceRef.issue("SHOP-31");
            core.host.link(new Evidence(native31, Stance.SUPPORTS, true, LocalDate.now(core.clock), null));
            decideAndFinish();
            core.host.unlink(native31);

            sightings.look(STORY.facts().id(), People.DANA);

            assertThat(found(STORY))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.by()).isEqualTo(People.DANA));
        }

        @Test
        void anInsightThatSomebodyRetiresIsFoundAtOnceAndNamesThem() {
            linkEvidence();
            decideAndFinish();
            sweepLater();
            retire();

            assertThat(sightings.lookForLoss(
                            List.of(STORY.facts().id(), OLD.facts().id())))
                    .isEqualTo(1);
            assertThat(sightings.lookForLoss(List.of(STORY.facts().id()))).isZero();
            assertThat(found(STORY)).singleElement().satisfies(fact -> {
                assertThat(fact.by()).isEqualTo(People.SAM);
                assertThat(fact.detail("how")).isEqualTo("EVIDENCE_REMOVED");
            });
            assertThat(sweepLater().found()).isZero();
        }

        @Test
        void anInsightThatIsActiveAgainBeforeAnybodyLookedIsNotMissed() {
            linkEvidence();
            decideAndFinish();
            retire();
            activate();

            assertThat(sightings.lookForLoss(List.of(STORY.facts().id()))).isZero();
        }

        @Test
        void anInsightThatIsActiveAgainLaterChangesNothingUntilTheNextDecision() {
            linkEvidence();
            decideAndFinish();
            retire();
            sightings.lookForLoss(List.of(STORY.facts().id()));
            activate();
            sweepLater();
            assertThat(core.decisions.recorded(STORY.facts().id(), null).map(Recorded::outcome))
                    .contains(Outcome.BYPASSED);

            host.transition(STORY, false, core.clock.instant());
            core.clock.advance(QUARTER);
            decideAndFinish();

            assertThat(core.decisions.recorded(STORY.facts().id(), null).map(Recorded::outcome))
                    .contains(Outcome.SATISFIED);
        }

        @Test
        void whatIsNotDoneOrCannotBeJudgedIsLeftAlone() {
            linkEvidence();
            core.gateKeeper.pass(new Attempt(
                    STORY.facts(), ChoicePoint.DONE, People.DANA, new Passage("step 1"), EvidenceChange.NONE));
            retire();
            assertThat(sightings.lookForLoss(List.of(STORY.facts().id()))).isZero();

            host.transition(STORY, true, core.clock.instant());
            core.links.breakDown();
            assertThat(sightings.lookForLoss(List.of(STORY.facts().id()))).isZero();
            core.links.repair();

            assertThat(sweepLater().found()).isEqualTo(1);
        }

        @Test
        void anInsightThatWasRetiredIsFoundByTheSweep() {
            linkEvidence();
            decideAndFinish();
            sweepLater();
            retire();

            assertThat(sweepLater().found()).isEqualTo(1);
            assertThat(found(STORY))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.by()).isEqualTo(People.SAM));
        }

        @Test
        void evidenceThatOnlyGrewOldIsNotRemoved() {
            linkEvidence();
            decideAndFinish();
            core.clock.advance(Duration.ofDays(400));

            assertThat(sweepLater().found()).isZero();
            assertThat(core.chain.latest(STORY.facts().id(), Set.of(EntryKind.BYPASS_FOUND)))
                    .isEmpty();
        }

        @Nested
        class AndThePolicyChanged {

            private final EvidenceRef related = EvidenceRef.issue("CUST-1");

            @BeforeEach
            void itWasSatisfiedByALinkOfATypeThatCounts() {
                count("Evidence", "Relates");
                link("Relates");
                decideAndFinish();
                sweepLater();
                core.clock.advance(Duration.ofDays(30));
            }

            private void link(String type) {
                core.host.link(new Evidence(related, Stance.SUPPORTS, true, LocalDate.now(core.clock), null), type);
            }

            private void count(String... linkTypes) {
                change(Map.of("evidenceLinkTypes", List.of(linkTypes)));
            }

            private void change(Map<String, Object> fields) {
                PolicyScope shop = PolicyScope.of(WorkItemBuilder.SHOP);
                int version = core.policies.port().find(shop).orElseThrow().version();
                assertThat(core.policyDesk.change(shop, new PolicyDraft(fields), version, People.PRIYA))
                        .isInstanceOf(Answer.Done.class);
            }

            @Test
            void whatMerelyCountsNoMoreIsNotRemoved() {
                count("Evidence");

                assertThat(sweepLater().found()).isZero();
                assertThat(sightings.look(STORY.facts().id(), People.SAM)).isEqualTo(Finding.DECIDED);
            }

            @Test
            void whatIsGoneIsMissedAllTheSame() {
                count("Evidence");
                core.host.unlink(related);

                assertThat(sweepLater().found()).isEqualTo(1);
                assertThat(found(STORY))
                        .singleElement()
                        .satisfies(fact -> assertThat(fact.detail("evidence")).isEqualTo("ISSUE CUST-1"));
            }

            @Test
            void whatIsCalledOtherwiseNowIsNotRemoved() {
                core.host.unlink(related);
                link("Is informed by");
                count("Is informed by");

                assertThat(sweepLater().found()).isZero();
            }

            @Test
            void whatIsGoneBesideWhatSatisfiedIsNotMissedWhenThatCountsNoMore() {
                EvidenceRef spare = EvidenceRef.issue("CUST-2");
                core.host.link(new Evidence(spare, Stance.SUPPORTS, true, LocalDate.now(core.clock), null));
                decideAndFinish();
                core.host.unlink(spare);
                count("Evidence");

                assertThat(sweepLater().found()).isZero();
            }
        }

        @Test
        void evidenceBesidesWhichOtherRemainsIsNotMissed() {
            EvidenceLink link = linkEvidence();
            core.links
                    .port()
                    .link(new EvidenceLink(
                            EvidenceLink.NOT_STORED,
                            STORY.facts().id(),
                            new InsightKey("INS-32"),
                            Stance.SUPPORTS,
                            null,
                            LocalDate.now(core.clock),
                            true,
                            People.DANA,
                            core.clock.instant()));
            decideAndFinish();
            core.evidenceDesk.unlink(STORY.facts(), link.id(), People.SAM);
            clerk.work();

            assertThat(sweepLater().found()).isZero();
        }
    }

    @Nested
    class WhatIsGone {

        @Test
        void isRecordedAsDoneNoMore() {
            decideAndFinish();
            sweepLater();
            assertThat(gap(STORY).done()).isTrue();

            host.remove(STORY);
            sweepLater();
            sweepLater();

            assertThat(gap(STORY).done()).isFalse();
            assertThat(gap(OLD).done()).isTrue();
        }

        @Test
        void isForgottenWhenTheHostTellsThatItWasDeleted() {
            sweepLater();
            sightings.deleted(new WorkItemId(OLD.id()));
            assertThat(gap(OLD).done()).isTrue();

            host.remove(OLD);
            sightings.deleted(new WorkItemId(OLD.id()));

            assertThat(gaps.of(List.of(new WorkItemId(OLD.id())))).isEmpty();
        }

        @Test
        void isAsItWasWhenItTurnsUpAgain() {
            sweepLater();
            Gap before = gap(OLD);
            host.remove(OLD);
            sweepLater();
            assertThat(gap(OLD).done()).isFalse();

            host.put(OLD, true, Days.NOW, Days.NOW);
            sweepLater();

            assertThat(gap(OLD).done()).isTrue();
            assertThat(gap(OLD).baselineOf()).isEqualTo(before.baselineOf());
            assertThat(found(OLD)).isEmpty();
        }
    }
}
