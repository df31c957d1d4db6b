package org.empathygate.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {

    abstract static class Contract {

        private Database database;

        abstract String url();

        @BeforeEach
        void open() {
            database = Database.open(url());
            sql("DROP TABLE IF EXISTS note");
            sql("CREATE TABLE note (id INT PRIMARY KEY)");
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Test
        void commitsWhatAFinishedTransactionWrote() {
            database.inTransaction(() -> insert(1));

            assertThat(notes()).isEqualTo(1);
        }

        @Test
        void rollsBackOnAnException() {
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        insert(1);
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(notes()).isZero();
        }

        @Test
        void joinsARunningTransaction() {
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        database.inTransaction(() -> insert(1));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(notes()).isZero();
        }

        @Test
        void showsOthersOnlyWhatIsCommitted() {
            database.inTransaction(() -> {
                insert(1);
                assertThat(notes()).isEqualTo(1);
                assertThat(CompletableFuture.supplyAsync(this::notes).join()).isZero();
            });
        }

        @Test
        void keepsTheTransactionOpenWhenABorrowerClosesOrCommits() {
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        insertAndCommitByHand();
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(notes()).isZero();
        }

        @Test
        void runsReadCommitted() throws SQLException {
            try (var connection = database.dataSource().getConnection()) {
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            }
        }

        @Test
        void letsOthersNoticeWhenTheOutermostTransactionIsCommitted() {
            var noticed = new ArrayList<Long>();
            database.inTransaction(() -> {
                database.inTransaction(() -> database.afterCommit(() -> noticed.add(notes())));
                insert(1);
                assertThat(noticed).isEmpty();
            });

            assertThat(noticed).containsExactly(1L);
        }

        @Test
        void letsNobodyNoticeWhatWasRolledBack() {
            var noticed = new ArrayList<String>();
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        database.afterCommit(() -> noticed.add("rolled back"));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            database.inTransaction(() -> database.afterCommit(() -> noticed.add("committed")));
            database.afterCommit(() -> noticed.add("at once"));

            assertThat(noticed).containsExactly("committed", "at once");
        }

        @Test
        void reportsEveryStatementOfAThreadWhileItIsWatched() throws InterruptedException {
            StatementWatch ended;
            Thread here = Thread.currentThread();
            try (var watch = database.watchStatements(here::equals)) {
                insert(1);
                Thread elsewhere = new Thread(() -> insert(4));
                elsewhere.start();
                elsewhere.join();
                database.inTransaction(() -> insert(2));
                ended = watch;
            }
            insert(3);

            assertThat(ended.statements()).hasSize(2).allMatch(sql -> sql.startsWith("INSERT"));
        }

        private void insertAndCommitByHand() {
            try (var connection = database.dataSource().getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO note VALUES (1)");
                connection.commit();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        private void insert(int id) {
            jdbc().sql("INSERT INTO note VALUES (?)").param(id).update();
        }

        private long notes() {
            return jdbc().sql("SELECT count(*) FROM note").query(Long.class).single();
        }

        private void sql(String sql) {
            jdbc().sql(sql).update();
        }

        private JdbcClient jdbc() {
            return JdbcClient.create(database.dataSource());
        }
    }

    @Nested
    class OnH2 extends Contract {

        private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

        @Override
        String url() {
            return url;
        }

        @Test
        void saysSo() {
            try (var database = Database.open(url)) {
                assertThat(database.isPostgres()).isFalse();
            }
        }
    }

    @Nested
    class OnPostgreSql extends Contract {

        private static EmbeddedPostgres server;

        @BeforeAll
        static void start() throws IOException {
            server = EmbeddedPostgres.start();
        }

        @AfterAll
        static void stop() throws IOException {
            server.close();
        }

        @Override
        String url() {
            return server.getJdbcUrl("postgres", "postgres");
        }

        @Test
        void saysSo() {
            try (var database = Database.open(url())) {
                assertThat(database.isPostgres()).isTrue();
            }
        }
    }

    @Nested
    class WhenTheAddressIsWrong {

        @Test
        void otherKindsAreRefused() {
            assertThatThrownBy(() -> Database.open("jdbc:mysql://localhost/x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("jdbc:h2:");
        }

        @Test
        void aServerThatIsNotThereIsNamedWithoutItsPassword() {
            assertThatThrownBy(() -> Database.open("jdbc:postgresql://127.0.0.1:1/x?user=a&password=secret"))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("127.0.0.1:1/x")
                    .hasMessageNotContaining("secret");
        }
    }
}
