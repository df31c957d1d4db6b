package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightKind;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.insight.Source;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.OverrideCase;
import org.empathygate.core.override.OverrideReason;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.Pressure;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two nodes of a cluster, which share nothing but the database, try the same thing at the same moment. */
class TwoNodesTest {
    private static final int RACERS_ON_EACH_NODE = 4;
    private static final int ROUNDS = 25;
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final PersonId DANA = new PersonId("dana");
    private static final PersonId PRIYA = new PersonId("priya");
    private static final ProjectKey SHOP = new ProjectKey("SHOP");
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
        private final ExecutorService threads = Executors.newFixedThreadPool(2 * RACERS_ON_EACH_NODE);

        Races(TestDatabase database) {
            first = database.emptyNode();
            second = database.node();
        }

        @AfterEach
        void close() {
            threads.shutdownNow();
            second.close();
        }

        @Test
        void exactlyOneRacerUsesAnOverride() {
            for (int round = 0; round < ROUNDS; round++) {
                OverrideRequest approved = approved();

                List<Boolean> wins = race((node, racer) -> new OverrideTable(node)
                        .replace(approved.use(new Passage("racer " + racer), NOW), approved.version()));

                assertThat(wins).filteredOn(won -> won).hasSize(1);
                OverrideRequest used =
                        new OverrideTable(first).find(approved.id()).orElseThrow();
                assertThat(used.state()).isEqualTo(OverrideState.USED);
                assertThat(used.usedBy()).isEqualTo(new Passage("racer " + wins.indexOf(true)));
            }
        }

        @Test
        void exactlyOneRacerStoresTheFirstPolicyOfAProject() {
            for (int round = 0; round < ROUNDS; round++) {
                PolicyScope scope = PolicyScope.of(new ProjectKey("P" + round));

                List<Boolean> wins = race((node, racer) -> new PolicyTable(node).replace(scope, policy(racer), 0));

                assertThat(wins).filteredOn(won -> won).hasSize(1);
                assertThat(new PolicyTable(second).find(scope).orElseThrow().text())
                        .isEqualTo("racer = " + wins.indexOf(true));
            }
        }

        @Test
        void exactlyOneRacerReplacesAPolicy() {
            PolicyScope scope = PolicyScope.of(SHOP);
            new PolicyTable(first).replace(scope, policy(0), 0);
            for (int version = 1; version <= ROUNDS; version++) {
                int basedOn = version;

                List<Boolean> wins =
                        race((node, racer) -> new PolicyTable(node).replace(scope, policy(racer), basedOn));

                assertThat(wins).filteredOn(won -> won).hasSize(1);
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
                Insight insight = insight(new InsightTable(first).nextKey(), InsightState.ACTIVE);
                new InsightTable(first).add(insight);

                race((node, racer) -> racer == 0
                        ? new InsightTable(node).replace(insight(insight.key(), InsightState.RETIRED), 1)
                        : new EvidenceTable(node).link(link(insight.key())).id() > 0);

                assertThat(new EvidenceTable(first).of(WORK_ITEM)).noneMatch(EvidenceLink::active);
            }
        }

        private OverrideRequest approved() {
            OverrideTable overrides = new OverrideTable(first);
            OverrideRequest asked = overrides.add(OverrideRequest.asked(
                    WORK_ITEM,
                    SHOP,
                    ChoicePoint.DONE,
                    DANA,
                    NOW,
                    new OverrideCase(
                            Set.of(Pressure.SPEED),
                            null,
                            "Checkout fails for guests",
                            OverrideReason.TRADE_OFF,
                            "The fair starts on Monday",
                            LocalDate.of(2027, 1, 15),
                            null,
                            null)));
            OverrideRequest approved = asked.approve(PRIYA, NOW, null, LocalDate.of(2026, 12, 1));
            assertThat(overrides.replace(approved, asked.version())).isTrue();
            return approved;
        }

        /** What each racer was answered, in their order; all of them start together. */
        private <T> List<T> race(Racer<T> racer) {
            int racers = 2 * RACERS_ON_EACH_NODE;
            CyclicBarrier start = new CyclicBarrier(racers);
            List<Callable<T>> runs = new ArrayList<>();
            for (int number = 0; number < racers; number++) {
                Node node = number % 2 == 0 ? first : second;
                int racerNumber = number;
                runs.add(() -> {
                    start.await();
                    return racer.run(node, racerNumber);
                });
            }
            try {
                List<T> answers = new ArrayList<>();
                for (Future<T> run : threads.invokeAll(runs)) {
                    answers.add(run.get());
                }
                return answers;
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError("A racer fell", e);
            }
        }
    }

    private interface Racer<T> {
        T run(Node node, int number);
    }

    private static StoredPolicy policy(int racer) {
        return new StoredPolicy(Tiers.all(Tier.OBSERVE), "racer = " + racer, 1);
    }

    private static Insight insight(InsightKey key, InsightState state) {
        return new Insight(
                key,
                SHOP,
                "I gave up at the address form",
                Source.NONE,
                LocalDate.of(2026, 8, 12),
                "R.",
                null,
                InsightKind.ACTIONABLE,
                state,
                null,
                DANA,
                NOW,
                1);
    }

    private static EvidenceLink link(InsightKey insight) {
        return new EvidenceLink(
                EvidenceLink.NOT_STORED,
                WORK_ITEM,
                insight,
                Stance.SUPPORTS,
                null,
                LocalDate.of(2026, 8, 12),
                true,
                DANA,
                NOW);
    }
}
