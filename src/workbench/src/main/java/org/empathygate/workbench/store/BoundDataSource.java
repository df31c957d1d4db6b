package org.empathygate.workbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Hands out the thread's transaction connection when there is one, else one of the pool; reports statements to the watchers. */
final class BoundDataSource extends AbstractDataSource {

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
        return getConnection();
    }
}
