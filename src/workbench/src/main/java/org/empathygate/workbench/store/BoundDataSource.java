package org.empathygate.workbench.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Hands out the thread's transaction connection when there is one, else one of the pool; reports statements to the watchers. */
final class BoundDataSource implements DataSource {

    private final DataSource pool;
    private final ThreadLocal<Connection> bound;
    private final List<Consumer<String>> watchers;

    BoundDataSource(DataSource pool, ThreadLocal<Connection> bound, List<Consumer<String>> watchers) {
        this.pool = pool;
        this.bound = bound;
        this.watchers = watchers;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var transaction = bound.get();
        if (transaction != null) {
            return ConnectionView.joined(transaction, watchers);
        }
        return watchers.isEmpty() ? pool.getConnection() : ConnectionView.owned(pool.getConnection(), watchers);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The workbench's connections all belong to one database user");
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
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
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
