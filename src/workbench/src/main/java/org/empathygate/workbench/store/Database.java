package org.empathygate.workbench.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The one database of a workbench, H2 or PostgreSQL: pooled, and with transactions bound to the thread.
 *
 * <p>ActiveObjects' own transactions run SERIALIZABLE, where conditional updates fail instead of answering 0; the products
 * hand it a thread-bound READ COMMITTED connection instead, and so does this.
 */
public final class Database implements AutoCloseable {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int POOL_SIZE = 16;

    private final String url;
    private final HikariDataSource pool;

    @SuppressWarnings("ThreadLocalUsage") // one for each database: a thread may use two workbenches
    private final ThreadLocal<Connection> bound = new ThreadLocal<>();

    @SuppressWarnings("ThreadLocalUsage") // as above
    private final ThreadLocal<List<Runnable>> afterCommit = ThreadLocal.withInitial(ArrayList::new);

    private final List<Consumer<String>> watchers = new CopyOnWriteArrayList<>();
    private final DataSource dataSource;

    private Database(String url, HikariDataSource pool) {
        this.url = url;
        this.pool = pool;
        this.dataSource = new BoundDataSource(pool, bound, watchers);
    }

    /**
     * Connects to a {@code jdbc:h2:} or {@code jdbc:postgresql:} address; user and password are part of it (H2 falls back to
     * user {@code sa}).
     *
     * @throws IllegalArgumentException for any other address
     * @throws DatabaseException when it cannot be reached
     */
    public static Database open(String url) {
        if (!url.startsWith(H2) && !url.startsWith(POSTGRES)) {
            throw new IllegalArgumentException("Neither " + H2 + " nor " + POSTGRES + ": " + url);
        }
        var config = new HikariConfig();
        config.setPoolName("workbench");
        config.setJdbcUrl(url);
        if (url.startsWith(H2) && !url.toLowerCase(Locale.ROOT).contains(";user=")) {
            config.setUsername("sa");
        }
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try {
            return new Database(url, new HikariDataSource(config));
        } catch (HikariPool.PoolInitializationException e) {
            throw new DatabaseException("Cannot open " + withoutSecrets(url), sqlCause(e));
        }
    }

    /**
     * Connections for everything, ActiveObjects included. Inside {@link #inTransaction} the thread's own connection,
     * whose commit and close do nothing.
     */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Whether this is PostgreSQL; otherwise it is H2. */
    public boolean isPostgres() {
        return url.startsWith(POSTGRES);
    }

    /** Whether a transaction runs on this thread. */
    public boolean isInTransaction() {
        return bound.get() != null;
    }

    /**
     * Runs READ COMMITTED; joins a transaction already running on this thread; rolls back on any exception.
     *
     * @throws DatabaseException when the transaction cannot be begun or committed; what {@code work} throws goes through
     */
    public <T> T inTransaction(Supplier<T> work) {
        if (isInTransaction()) {
            return work.get();
        }
        T result = committed(work);
        waiting().forEach(Runnable::run);
        return result;
    }

    /**
     * Runs what others are to notice: at once outside a transaction, and inside one when the outermost has been committed, on this
     * thread; never after a rollback.
     */
    public void afterCommit(Runnable work) {
        if (isInTransaction()) {
            afterCommit.get().add(work);
        } else {
            work.run();
        }
    }

    private List<Runnable> waiting() {
        var waiting = List.copyOf(afterCommit.get());
        afterCommit.remove();
        return waiting;
    }

    private <T> T committed(Supplier<T> work) {
        var complete = false;
        try (var transaction = Transaction.begin(pool, bound)) {
            T result = work.get();
            transaction.commit();
            complete = true;
            return result;
        } catch (SQLException e) {
            throw new DatabaseException("Cannot run a transaction", e);
        } finally {
            if (!complete) {
                afterCommit.remove();
            }
        }
    }

    /** Runs {@link #inTransaction(Supplier)} for work without a result. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** Keeps the SQL of every statement executed from now on, by one of these threads, until the watch is closed. */
    public StatementWatch watchStatements(Predicate<Thread> threads) {
        return new StatementWatch(watchers, threads);
    }

    /** Closes the pool; a database in memory is gone then. */
    @Override
    public void close() {
        if (pool.isClosed()) {
            return;
        }
        try (pool) {
            if (url.startsWith(H2 + "mem:")) {
                endWithTheLastConnection();
            }
        }
    }

    private void endWithTheLastConnection() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET DB_CLOSE_DELAY 0");
        } catch (SQLException e) {
            throw new DatabaseException("Cannot shut down " + url, e);
        }
    }

    /** The address as it may be printed: without its parameters, which may hold a password. */
    private static String withoutSecrets(String url) {
        return url.split("[?;]", 2)[0];
    }

    private static SQLException sqlCause(HikariPool.PoolInitializationException e) {
        return e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), e);
    }
}
