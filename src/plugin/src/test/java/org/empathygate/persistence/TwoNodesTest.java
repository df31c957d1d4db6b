package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.InsightBuilder.anInsight;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.empathygate.core.Answer;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.Authority;
import org.empathygate.core.override.AuthorityKind;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.Hold;
import org.empathygate.core.override.HoldDesk;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.ReviewState;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two nodes of a cluster, which share nothing but the database, try the same thing at the same moment. */
class TwoNodesTest {
    private static final int RACERS = 8;
    private static final int ROUNDS = 25;
    private static final WorkItemId WORK_ITEM = new WorkItemId(10042);

    @Nested
    class OnH2 extends Races {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgreSql extends Races {
        OnPostgreSql() {
            super(TestDatabase.POSTGRESQL);
        }
    }

    abstract static class Races {
        private final Node first;
        private final Node second;

        Races(TestDatabase database) {
            first = database.emptyNode();
            second = database.node();
        }

        @AfterEach
        void close() {
            second.close();
        }

        @Test
        void exactlyOneRacerUsesAnOverride() {
            for (int round = 0; round < ROUNDS; round++) {
                OverrideRequest approved = approved();

                List<Boolean> wins = race((node, racer) -> new OverrideTable(node)
                        .replace(approved.use(new Passage("racer " + racer), Days.NOW), approved.version()));

                assertThat(wins).containsOnlyOnce(true);
                OverrideRequest used =
                        new OverrideTable(first).find(approved.id()).orElseThrow();
                assertThat(used.state()).isEqualTo(OverrideState.USED);
                assertThat(used.usedBy()).isEqualTo(new Passage("racer " + wins.indexOf(true)));
            }
        }

        @Test
        void exactlyOneRacerHoldsAWorkItemAndExactlyOneLiftsTheHold() {
            for (int round = 0; round < ROUNDS; round++) {
                List<Boolean> held = race((node, racer) -> new HoldTable(node).add(heldBy(racer)));

                assertThat(held).containsOnlyOnce(true);
                Hold hold = new HoldTable(second).find(WORK_ITEM).orElseThrow();
                assertThat(hold).isEqualTo(heldBy(held.indexOf(true)));

                assertThat(race((node, racer) -> new HoldTable(node).remove(hold)))
                        .containsOnlyOnce(true);
            }
        }

        @Test
        void aHoldAndTheRecordOfItAreOneOfEachHoweverManyTry() {
            LedgerTable ledger = new LedgerTable(first, Runnable::run, () -> {});
            for (int round = 0; round < ROUNDS; round++) {
                WorkItemFacts workItem = aWorkItem().withId(20_000 + round).facts();

                List<Answer<Hold>> answers =
                        race((node, racer) -> holdDesk(node).hold(workItem, People.PRIYA, "Racer " + racer));

                assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
                assertThat(answers)
                        .filteredOn(Answer.IllegalMove.class::isInstance)
                        .hasSize(RACERS - 1);
                assertThat(ledger.of(workItem.id(), 10)).hasSize(1);
            }
        }

        @Test
        void exactlyOneRacerReviewsABrokenGlass() {
            for (int round = 0; round < ROUNDS; round++) {
                BrokenGlass glass = new BrokenGlassTable(first).add(aGlass());
                BrokenGlass reviewed = glass.reviewed(
                        ReviewState.JUSTIFIED, new BrokenGlass.Review(People.PRIYA, Days.NOW, "It was down"));

                assertThat(race((node, racer) -> new BrokenGlassTable(node).replace(reviewed, glass.version())))
                        .containsOnlyOnce(true);
            }
        }

        @Test
        void exactlyOneRacerStoresTheFirstPolicyOfAProject() {
            for (int round = 0; round < ROUNDS; round++) {
                PolicyScope scope = PolicyScope.of(new ProjectKey("P" + round));

                List<Boolean> wins = race((node, racer) -> new PolicyTable(node).replace(scope, policy(racer), 0));

                assertThat(wins).containsOnlyOnce(true);
                assertThat(new PolicyTable(second).find(scope).orElseThrow().text())
                        .isEqualTo("racer = " + wins.indexOf(true));
            }
        }

        @Test
        void exactlyOneRacerReplacesAPolicy() {
            PolicyScope scope = PolicyScope.of(new ProjectKey("SHOP"));
            new PolicyTable(first).replace(scope, policy(0), 0);
            for (int version = 1; version <= ROUNDS; version++) {
                int basedOn = version;

                List<Boolean> wins =
                        race((node, racer) -> new PolicyTable(node).replace(scope, policy(racer), basedOn));

                assertThat(wins).containsOnlyOnce(true);
                assertThat(new PolicyTable(second).find(scope).orElseThrow().version())
                        .isEqualTo(version + 1);
            }
        }

        @Test
        void noInsightKeyIsGivenTwice() {
            List<InsightKey> keys = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                keys.addAll(race((node, racer) -> new InsightTable(node).nextKey()));
            }

            assertThat(keys).doesNotHaveDuplicates();
        }

        @Test
        void aLinkNeverMissesThatItsInsightWasRetired() {
            for (int round = 0; round < ROUNDS; round++) {
                WorkItemId workItem = new WorkItemId(round);
                Insight insight = stored();

                race((node, racer) -> racer == 0
                        ? new InsightTable(node)
                                .replace(
                                        anInsight()
                                                .withKey(insight.key())
                                                .retired()
                                                .insight(),
                                        1)
                        : new EvidenceTable(node)
                                        .link(link(workItem, insight.key()))
                                        .id()
                                > 0);

                assertThat(new EvidenceTable(first).of(workItem)).hasSize(1).noneMatch(EvidenceLink::active);
            }
        }

        @Test
        void anInsightIsLinkedToAWorkItemOnce() {
            for (int round = 0; round < ROUNDS; round++) {
                InsightKey insight = stored().key();

                List<Long> ids = race((node, racer) ->
                        new EvidenceTable(node).link(link(WORK_ITEM, insight)).id());

                assertThat(ids).containsOnly(ids.get(0));
            }
            assertThat(new EvidenceTable(second).of(WORK_ITEM)).hasSize(ROUNDS);
        }

        @Test
        void exactlyOneOfSeveralRequestsForOneWorkItemIsStored() {
            for (int round = 0; round < ROUNDS; round++) {
                WorkItemId workItem = new WorkItemId(round);

                List<Boolean> stored = race((node, racer) -> asks(node, workItem));

                assertThat(stored).containsOnlyOnce(true);
                assertThat(new OverrideTable(second).of(workItem)).hasSize(1);
            }
        }

        private static boolean asks(Node node, WorkItemId workItem) {
            try {
                return new StoreTransactions(node)
                        .inOne(() -> new OverrideTable(node)
                                        .add(anOverride().forWorkItem(workItem).requested())
                                        .id()
                                > 0);
            } catch (UnreadableException slower) {
                return false;
            }
        }

        private Insight stored() {
            InsightTable insights = new InsightTable(first);
            Insight insight = anInsight().withKey(insights.nextKey()).insight();
            insights.add(insight);
            return insight;
        }

        private OverrideRequest approved() {
            OverrideTable overrides = new OverrideTable(first);
            OverrideRequest asked = overrides.add(
                    anOverride().withId(OverrideRequest.NOT_STORED).requested());
            OverrideRequest approved = asked.approve(People.PRIYA, Days.NOW, null, Days.TODAY);
            assertThat(overrides.replace(approved, asked.version())).isTrue();
            return approved;
        }

        /** What each racer was answered; every other one is on the second node. */
        private <T> List<T> race(BiFunction<Node, Integer, T> racer) {
            return Race.of(RACERS, number -> racer.apply(number % 2 == 0 ? first : second, number));
        }
    }

    private static Hold heldBy(int racer) {
        return new Hold(WORK_ITEM, People.PRIYA, Days.NOW.plusSeconds(racer), "Racer " + racer);
    }

    private static HoldDesk holdDesk(Node node) {
        MovableClock clock = new MovableClock();
        return new HoldDesk(
                new HoldTable(node),
                new PolicyBook(new PolicyTable(node), PolicyReferences.ALL_KNOWN, clock, Duration.ofSeconds(5)),
                new RightsBook(
                        (person, project, deciders) -> Optional.of(new Authority(AuthorityKind.ROLE, "Product Owners")),
                        new DelegationTable(node),
                        clock),
                new LedgerTable(node, Runnable::run, () -> {}),
                new StoreTransactions(node),
                clock);
    }

    private static BrokenGlass aGlass() {
        return new BrokenGlass(
                BrokenGlass.NOT_STORED,
                WORK_ITEM,
                new ProjectKey("SHOP"),
                1,
                People.SAM,
                "on-call",
                Days.NOW,
                "The shop is down",
                Days.TODAY.plusDays(3),
                ReviewState.AWAITING_REVIEW,
                null,
                1);
    }

    private static StoredPolicy policy(int racer) {
        return new StoredPolicy(Tiers.all(Tier.OBSERVE), "racer = " + racer, 1);
    }

    private static EvidenceLink link(WorkItemId workItem, InsightKey insight) {
        return new EvidenceLink(
                EvidenceLink.NOT_STORED,
                workItem,
                insight,
                Stance.SUPPORTS,
                null,
                Days.TODAY,
                true,
                People.DANA,
                Days.NOW);
    }
}
