package org.empathygate.persistence;

import com.atlassian.activeobjects.external.ModelVersion;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import net.java.ao.DatabaseProvider;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A database that lives as long as the tests do. {@link #node()} opens a node on it: nodes share nothing but this
 * database, as the nodes of a cluster do.
 */
abstract class TestDatabase {
    static final TestDatabase H2 = new TestDatabase() {
        @Override
        HikariConfig connection() {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            config.setUsername("sa");
            return config;
        }

        @Override
        DatabaseProvider dialect(ThreadBoundDataSource dataSource) {
            return new H2DatabaseProvider(dataSource);
        }
    };

    /** Asking it for a node skips the test where no server can be started. */
    static final TestDatabase POSTGRESQL = new TestDatabase() {
        @Override
        HikariConfig connection() {
            String platform = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
            Assumptions.assumeTrue(
                    platform.equals("Linux on amd64"), () -> "no embedded PostgreSQL for " + platform + ": skipped");
            try {
                // Stops with the JVM: the library registers a shutdown hook of its own.
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                HikariConfig config = new HikariConfig();
                config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
                return config;
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
            }
        }

        @Override
        DatabaseProvider dialect(ThreadBoundDataSource dataSource) {
            return new PostgreSQLDatabaseProvider(dataSource, "public");
        }
    };

    private static final int CONNECTIONS_OF_A_NODE = 10;

    private @Nullable HikariConfig started;
    private @Nullable Node first;

    abstract HikariConfig connection();

    abstract DatabaseProvider dialect(ThreadBoundDataSource dataSource);

    /** The first node, on tables without rows. */
    synchronized Node emptyNode() {
        if (first == null) {
            first = node();
            new FirstSchema().upgrade(ModelVersion.valueOf("0"), first);
            new SecondSchema().upgrade(ModelVersion.valueOf("1"), first);
        }
        first.deleteAllRows();
        return first;
    }

    /** One more node on the same database; close it when done. */
    synchronized Node node() {
        if (started == null) {
            started = connection();
        }
        HikariConfig config = new HikariConfig();
        started.copyStateTo(config);
        config.setMaximumPoolSize(CONNECTIONS_OF_A_NODE);
        config.setMinimumIdle(1);
        ThreadBoundDataSource dataSource = new ThreadBoundDataSource(new HikariDataSource(config));
        return new Node(dialect(dataSource), dataSource);
    }
}
