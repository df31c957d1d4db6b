package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.InsightBuilder.anInsight;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.gate.Attempt;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.Reason;
import org.empathygate.core.gate.ReasonCode;
import org.empathygate.core.gate.Verdict;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.Hold;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The gate over these stores: how many statements a decision costs, and what holds when nodes race or lose their store. */
class GateOnTheStoreTest {

    @Nested
    class OnH2 extends Gates {
        OnH2() {
            super(TestDatabase.H2, 1);
        }
    }

    @Nested
    class OnPostgreSql extends Gates {
        OnPostgreSql() {
            super(TestDatabase.POSTGRESQL, 2);
        }
    }

    abstract static class Gates {
        private static final int READS_OF_A_DECISION = 2;
        /** To take the row (it is read, written and read again) and to write it. */
        private static final int USING_AN_OVERRIDE = 4;

        private final int recording;
        private final Node first;
        private final Node second;
        private final WorkItemFacts workItem = aWorkItem().facts();
        private final GateKeeper here;
        private final GateKeeper there;

        /** @param recording the statements of an insert: on PostgreSQL ActiveObjects asks the sequence first */
        Gates(TestDatabase database, int recording) {
            this.recording = recording;
            first = database.emptyNode();
            second = database.node();
            new PolicyTable(first)
                    .replace(PolicyScope.of(SHOP), aPolicy().tier(Tier.ENFORCE).stored(1), 0);
            here = keeper(first);
            there = keeper(second);
            here.ask(workItem, ChoicePoint.DONE, null);
            there.ask(workItem, ChoicePoint.DONE, null);
        }

        @AfterEach
        void close() {
            second.close();
        }

        @Test
        void askingCostsOneStatementForEvidenceAndOneForTheOverride() {
            link();
            int before = first.statements();

            Verdict verdict = here.ask(workItem, ChoicePoint.DONE, null);

            assertThat(verdict.outcome()).isEqualTo(Outcome.SATISFIED);
            assertThat(first.statements() - before).isEqualTo(READS_OF_A_DECISION);
        }

        @Test
        void aHoldCostsNoStatementMoreAndStopsThereWhatIsHeldHere() {
            link();
            approve();
            assertThat(new HoldTable(first).add(new Hold(workItem.id(), People.PRIYA, Days.NOW, "Wait for the fair")))
                    .isTrue();
            int before = first.statements();

            assertThat(here.ask(workItem, ChoicePoint.DONE, null).reasons())
                    .containsExactly(Reason.of(ReasonCode.HELD, "priya", "2026-11-23", "Wait for the fair"));
            assertThat(first.statements() - before).isEqualTo(READS_OF_A_DECISION);
            assertThat(there.pass(attempt("step 1")).refuses()).isTrue();
        }

        @Test
        void aBrokenGlassLetsOnlyOneOfTwoNodesThrough() {
            new OverrideTable(first).add(anOverride().forWorkItem(workItem.id()).brokenGlass());

            assertThat(Race.of(2, racer -> (racer == 0 ? here : there).pass(attempt("step " + racer))))
                    .extracting(Verdict::outcome)
                    .containsExactlyInAnyOrder(Outcome.OVERRIDDEN, Outcome.UNSATISFIED);
        }

        @Test
        void passingCostsAnInsertMore() {
            link();
            int before = first.statements();

            here.pass(attempt("step 1"));

            assertThat(first.statements() - before).isEqualTo(READS_OF_A_DECISION + recording);
        }

        @Test
        void usingAnOverrideCostsWhatItTakesToWinTheRace() {
            approve();
            int before = first.statements();

            Verdict verdict = here.pass(attempt("step 1"));

            assertThat(verdict.outcome()).isEqualTo(Outcome.OVERRIDDEN);
            assertThat(first.statements() - before).isEqualTo(READS_OF_A_DECISION + USING_AN_OVERRIDE + 2 * recording);
        }

        @Test
        void oneOverrideLetsOnlyOneOfTwoNodesThrough() {
            for (int round = 0; round < 10; round++) {
                approve();

                List<Verdict> verdicts =
                        Race.of(2, racer -> (racer == 0 ? here : there).pass(attempt("step " + racer)));

                assertThat(verdicts)
                        .extracting(Verdict::outcome)
                        .containsExactlyInAnyOrder(Outcome.OVERRIDDEN, Outcome.UNSATISFIED);
            }
        }

        @Test
        void anOverrideUsedHereIsUsedUpThere() {
            approve();
            here.pass(attempt("step 1"));

            assertThat(there.pass(attempt("step 2")).outcome()).isEqualTo(Outcome.UNSATISFIED);
            assertThat(there.pass(attempt("step 1")).outcome()).isEqualTo(Outcome.OVERRIDDEN);
        }

        @Test
        void anInsightRetiredHereNoLongerSatisfiesThere() {
            Insight insight = link();
            assertThat(there.ask(workItem, ChoicePoint.DONE, null).outcome()).isEqualTo(Outcome.SATISFIED);

            new InsightTable(first)
                    .replace(anInsight().withKey(insight.key()).retired().insight(), insight.version());

            assertThat(there.ask(workItem, ChoicePoint.DONE, null).outcome()).isEqualTo(Outcome.UNSATISFIED);
        }

        @Test
        void aNodeThatLosesItsDatabaseRefuses() {
            link();
            second.loseDatabase();

            Verdict verdict = there.pass(attempt("step 1"));

            assertThat(verdict.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(verdict.refuses()).isTrue();
        }

        private Attempt attempt(String step) {
            return new Attempt(workItem, ChoicePoint.DONE, People.DANA, new Passage(step), EvidenceChange.NONE);
        }

        private Insight link() {
            InsightTable insights = new InsightTable(first);
            Insight insight = anInsight().withKey(insights.nextKey()).insight();
            insights.add(insight);
            new EvidenceTable(first)
                    .link(new EvidenceLink(
                            EvidenceLink.NOT_STORED,
                            workItem.id(),
                            insight.key(),
                            Stance.SUPPORTS,
                            "The same form",
                            insight.observedOn(),
                            true,
                            People.DANA,
                            Days.NOW));
            return insight;
        }

        private void approve() {
            OverrideTable overrides = new OverrideTable(first);
            OverrideRequest asked = overrides.add(anOverride()
                    .withId(OverrideRequest.NOT_STORED)
                    .forWorkItem(workItem.id())
                    .requested());
            overrides.replace(asked.approve(People.PRIYA, Days.NOW, null, Days.TODAY), asked.version());
        }

        private static GateKeeper keeper(Node node) {
            MovableClock clock = new MovableClock();
            return new GateKeeper(
                    new PolicyBook(new PolicyTable(node), PolicyReferences.ALL_KNOWN, clock, Duration.ofSeconds(5)),
                    new EvidenceBook(new EvidenceTable(node), new NoNativeEvidence()),
                    new OverrideTable(node),
                    new LedgerTable(node, Runnable::run, () -> {}),
                    new StoreTransactions(node),
                    clock);
        }
    }

    private static final class NoNativeEvidence implements HostEvidence {

        @Override
        public List<Evidence> of(WorkItemFacts workItem, EvidenceRule rule) {
            return List.of();
        }

        @Override
        public Optional<HostSource> show(EvidenceRef ref, @Nullable PersonId reader) {
            return Optional.empty();
        }
    }
}
