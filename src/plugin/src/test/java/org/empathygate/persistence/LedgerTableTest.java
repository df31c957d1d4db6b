package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.Race;
import org.empathygate.core.ledger.Chain;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.ledger.LedgerContract;
import org.empathygate.core.ledger.Verification;
import org.empathygate.core.ledger.Verifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LedgerTableTest {

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

    abstract static class OnADatabase extends LedgerContract {
        private static final WorkItemId WORK_ITEM = new WorkItemId(7);

        private final TestDatabase database;
        private final Node node;
        private final LedgerTable table;

        OnADatabase(TestDatabase database) {
            this.database = database;
            this.node = database.emptyNode();
            this.table = new LedgerTable(node, Runnable::run, () -> {});
        }

        @Override
        protected Ledger ledger() {
            return table;
        }

        @Override
        protected Chain chain() {
            return table;
        }

        private static Fact held(int number) {
            return Fact.of(EntryKind.HELD, Days.NOW, null)
                    .about(new ProjectKey("SHOP"), WORK_ITEM)
                    .with("number", number);
        }

        @Test
        void whatIsRolledBackNeverHappenedAndLeavesNoHole() {
            table.append(held(1));
            assertThatThrownBy(() -> new StoreTransactions(node).inOne(() -> {
                        table.append(held(2));
                        throw new UnreadableException("the rest of the transaction");
                    }))
                    .isInstanceOf(UnreadableException.class);
            table.append(held(3));
            table.seal(10);

            assertThat(table.of(WORK_ITEM, 10)).containsExactly(held(3), held(1));
            assertThat(Verifier.verify(table)).isEqualTo(new Verification(2, null, null));
        }

        @Test
        void whatIsWrittenApartStaysWhenTheTransactionAroundItFails() throws InterruptedException {
            ExecutorService apart = Executors.newSingleThreadExecutor();
            LedgerTable refusing = new LedgerTable(node, apart, () -> {});
            assertThatThrownBy(() -> new StoreTransactions(node).inOne(() -> {
                        refusing.append(held(1));
                        refusing.appendApart(held(2));
                        throw new UnreadableException("the transition that is refused");
                    }))
                    .isInstanceOf(UnreadableException.class);
            apart.shutdown();
            assertThat(apart.awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();

            assertThat(table.of(WORK_ITEM, 10)).containsExactly(held(2));
        }

        /** Eight writers on two nodes, each of which chains as well. */
        @Test
        void severalNodesWriteOneChainWithoutAHoleOrAFork() {
            try (Node second = database.node()) {
                LedgerTable there = new LedgerTable(second, Runnable::run, () -> {});
                List<Integer> sealed = Race.of(8, writer -> {
                    LedgerTable mine = writer % 2 == 0 ? table : there;
                    return IntStream.range(0, 25)
                            .map(i -> {
                                mine.append(held(writer * 1000 + i));
                                return mine.seal(3);
                            })
                            .sum();
                });
                int rest = table.seal(1000);

                assertThat(sealed.stream().mapToInt(Integer::intValue).sum() + rest)
                        .isEqualTo(200);
                assertThat(Verifier.verify(there)).isEqualTo(new Verification(200, null, null));
                assertThat(table.of(WORK_ITEM, 300)).hasSize(200).doesNotHaveDuplicates();
            }
        }

        @Test
        void severalNodesHandEachEntryToAFollowerOnce() {
            IntStream.range(0, 40).forEach(i -> table.append(held(i)));
            table.seal(100);
            try (Node second = database.node()) {
                LedgerTable there = new LedgerTable(second, Runnable::run, () -> {});
                List<Integer> handed = Race.of(4, reader -> {
                    LedgerTable mine = reader % 2 == 0 ? table : there;
                    int sum = 0;
                    int next;
                    do {
                        next = mine.follow("mail", 3, entries -> {});
                        sum += next;
                    } while (next > 0);
                    return sum;
                });

                assertThat(handed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
            }
        }

        @Test
        void whatSomebodyChangedInTheDatabaseIsFound() {
            IntStream.range(0, 5).forEach(i -> table.append(held(i)));
            table.seal(10);
            LedgerRow third =
                    node.find(LedgerRow.class, net.java.ao.Query.select().where("SEQUENCE_NUMBER = ?", 3L))[0];
            third.setPreviousHash("0");
            third.save();

            assertThat(Verifier.verify(table).firstBroken()).isEqualTo(3);
        }

        @Test
        void whatSomebodyDeletedAtTheEndIsFound() {
            IntStream.range(0, 5).forEach(i -> table.append(held(i)));
            table.seal(10);
            node.deleteWithSQL(LedgerRow.class, "SEQUENCE_NUMBER = ?", 5L);

            assertThat(Verifier.verify(table).firstBroken()).isEqualTo(5);
        }

        @Test
        void theLatestAsksForItsKindsOnly() {
            table.append(held(1));

            assertThat(table.latest(WORK_ITEM, Set.of(EntryKind.HELD, EntryKind.HOLD_LIFTED)))
                    .contains(held(1));
        }
    }
}
