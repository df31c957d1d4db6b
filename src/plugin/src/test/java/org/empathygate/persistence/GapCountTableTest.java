package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ModelVersion;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.Race;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.status.GapRollup;
import org.empathygate.core.status.GapRollupContract;
import org.empathygate.core.status.RolledUp;
import org.empathygate.core.status.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GapCountTableTest {

    private static final ProjectKey SHOP = WorkItemBuilder.SHOP;
    private static final ProjectKey LAB = new ProjectKey("LAB");
    private static final List<Outcome> OUTCOMES = List.of(Outcome.SATISFIED, Outcome.OVERRIDDEN, Outcome.BYPASSED);
    private static final int RACERS = 8;

    @Nested
    class OnH2 extends OnADatabase {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgreSql extends OnADatabase {
        OnPostgreSql() {
            super(TestDatabase.POSTGRESQL);
        }
    }

    abstract static class OnADatabase extends GapRollupContract {
        private final Node node;
        private final Node other;
        private final GapTable gaps;
        private final GapCountTable counts;

        OnADatabase(TestDatabase database) {
            this.node = database.emptyNode();
            this.other = database.node();
            this.gaps = new GapTable(node);
            this.counts = new GapCountTable(node);
        }

        @AfterEach
        void close() {
            other.close();
        }

        @Override
        protected Gaps gaps() {
            return gaps;
        }

        @Override
        protected GapRollup rollup() {
            return counts;
        }

        @Override
        protected void tidyUp() {
            counts.putTogether(Integer.MAX_VALUE);
        }

        private static Gap done(WorkItemId id, ProjectKey project, Outcome outcome) {
            return new Gap(id, project, outcome, Set.of(), Days.NOW, true, null, null, null);
        }

        @Test
        void aHundredRecordsComeToFewRowsAndTheirNewsAreGone() {
            for (long id = 1; id <= 100; id++) {
                Gap gap = done(new WorkItemId(id), SHOP, Outcome.SATISFIED);
                gaps.change(gap.workItem(), before -> gap);
            }
            assertThat(node.count(GapCountRow.class)).isEqualTo(100);

            assertThat(counts.putTogether(60)).isEqualTo(60);
            assertThat(counts.putTogether(60)).isEqualTo(40);
            assertThat(counts.putTogether(60)).isZero();
            assertThat(node.count(GapCountRow.class)).isEqualTo(3);
            assertThat(counts.done(SHOP).recorded().count(Outcome.SATISFIED)).isEqualTo(100);
        }

        @Test
        void anAnswerIsOneStatement() {
            gaps.change(new WorkItemId(1), before -> done(before.workItem(), SHOP, Outcome.SATISFIED));
            int before = node.statements();

            counts.done(SHOP);
            assertThat(node.statements() - before).isEqualTo(1);

            counts.series(SHOP, new Window(90), Days.TODAY);
            assertThat(node.statements() - before).isEqualTo(2);
        }

        /** Each in a transaction of its own that changes several records, in an order of its own. */
        @Test
        void severalNodesChangeRecordsInOneTransactionEachAndCountExactly() {
            Race.of(RACERS, racer -> {
                Node mine = racer % 2 == 0 ? node : other;
                var chance = new Random(racer);
                for (int round = 0; round < 10; round++) {
                    mine.executeInTransaction(() -> {
                        for (int change = 0; change < 5; change++) {
                            // Nobody else changes this racer's records: only the counts are shared.
                            WorkItemId id = new WorkItemId(racer < 4 && chance.nextBoolean() ? racer + 9 : racer + 1);
                            ProjectKey project = chance.nextBoolean() ? SHOP : LAB;
                            Outcome outcome = chance.nextBoolean() ? Outcome.SATISFIED : Outcome.BYPASSED;
                            new GapTable(mine).change(id, gap -> done(id, project, outcome));
                        }
                        return true;
                    });
                    new GapCountTable(mine).putTogether(7);
                }
                return true;
            });

            assertThatItIsWhatCountingComesTo();
        }

        @Test
        void severalChangeTheSameRecordAndItIsCountedOnce() {
            Race.of(RACERS, racer -> {
                Node mine = racer % 2 == 0 ? node : other;
                for (int round = 0; round < 10; round++) {
                    Outcome outcome = OUTCOMES.get((racer + round) % OUTCOMES.size());
                    new GapTable(mine).change(new WorkItemId(1), gap -> done(gap.workItem(), SHOP, outcome));
                }
                return true;
            });

            assertThat(counts.done(SHOP).total()).isEqualTo(1);
            assertThatItIsWhatCountingComesTo();
        }

        /** A transaction that is still open keeps nobody of the same project waiting, and does not count yet. */
        @Test
        void aLongTransactionKeepsNobodyWaiting() {
            gaps.change(new WorkItemId(1), gap -> done(gap.workItem(), SHOP, Outcome.SATISFIED));
            counts.putTogether(10);
            var isFree = new AtomicBoolean();

            node.executeInTransaction(() -> {
                gaps.change(new WorkItemId(2), gap -> done(gap.workItem(), SHOP, Outcome.SATISFIED));
                Race.of(1, racer -> {
                    new GapTable(other).change(new WorkItemId(3), gap -> done(gap.workItem(), SHOP, Outcome.SATISFIED));
                    isFree.set(new GapCountTable(other).done(SHOP).total() == 2
                            && new GapCountTable(other).putTogether(10) == 1);
                    return true;
                });
                return true;
            });

            assertThat(isFree).isTrue();
            assertThat(counts.done(SHOP).total()).isEqualTo(3);
        }

        @Test
        void whoeverReadsWhileNewsArePutTogetherAlwaysSeesAll() {
            for (long id = 1; id <= 40; id++) {
                gaps.change(new WorkItemId(id), gap -> done(gap.workItem(), SHOP, Outcome.SATISFIED));
            }
            Race.of(2, racer -> {
                for (int round = 0; round < 40; round++) {
                    if (racer == 0) {
                        new GapCountTable(other).putTogether(1);
                    } else {
                        assertThat(counts.done(SHOP).total()).isEqualTo(40);
                    }
                }
                return true;
            });
        }

        @Test
        void theUpgradeCountsWhatIsThereAlreadyAndMayBeRepeated() {
            for (long id = 1; id <= 25; id++) {
                Outcome outcome = OUTCOMES.get((int) id % OUTCOMES.size());
                gaps.change(new WorkItemId(id), gap -> done(gap.workItem(), SHOP, outcome));
            }
            RolledUp before = counts.done(SHOP);
            node.deleteWithSQL(GapCountRow.class, null);

            for (int time = 0; time < 2; time++) {
                new SecondSchema().upgrade(ModelVersion.valueOf("1"), node);
                assertThat(counts.done(SHOP)).isEqualTo(before);
            }
            assertThat(new SecondSchema().getModelVersion().isSame(ModelVersion.valueOf("2")))
                    .isTrue();
        }

        @Test
        void theUpgradeCountsInSteps() {
            for (long id = 1; id <= 25; id++) {
                gaps.change(new WorkItemId(id), gap -> done(gap.workItem(), SHOP, Outcome.SATISFIED));
            }
            for (int atOnce : new int[] {1, 7, 25}) {
                counts.recount(new RowReader<>(node, GapRow.class), atOnce);
                assertThat(counts.done(SHOP).total()).isEqualTo(25);
            }
        }
    }
}
