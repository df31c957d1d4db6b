package org.empathygate.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Logger;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DisposableDataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the products' transaction template gives to ActiveObjects: one READ COMMITTED connection for each thread and
 * transaction, joined by whoever asks on that thread. Counts the statements that pass, and can pretend to be down.
 */
final class ThreadBoundDataSource implements DisposableDataSource {
    private final HikariDataSource pool;

    @SuppressWarnings("ThreadLocalUsage") // one for each database, as many as a test opens
    private final ThreadLocal<@Nullable Connection> bound = new ThreadLocal<>();

    private final AtomicInteger statements = new AtomicInteger();
    private volatile boolean down;

    ThreadBoundDataSource(HikariDataSource pool) {
        this.pool = pool;
    }

    <T> T inTransaction(Supplier<T> work) {
        if (bound.get() != null) {
            return work.get();
        }
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            bound.set(connection);
            boolean done = false;
            try {
                T result = work.get();
                connection.commit();
                done = true;
                return result;
            } finally {
                bound.remove();
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    int statements() {
        return statements.get();
    }

    void goDown() {
        down = true;
    }

    void comeBack() {
        down = false;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection current = bound.get();
        return current == null ? open() : joined(current);
    }

    private Connection open() throws SQLException {
        if (down) {
            throw new SQLException("the database is down");
        }
        return counting(pool.getConnection());
    }

    private Connection counting(Connection connection) {
        return intercept(connection, false);
    }

    private Connection joined(Connection connection) {
        return intercept(connection, true);
    }

    private Connection intercept(Connection connection, boolean joined) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (joined) {
                        switch (method.getName()) {
                            case "close", "commit", "setAutoCommit" -> {
                                return null;
                            }
                            case "isClosed" -> {
                                return false;
                            }
                            default -> {}
                        }
                    } else if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void dispose() {
        pool.close();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return pool.getConnection(username, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.empathygate");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
