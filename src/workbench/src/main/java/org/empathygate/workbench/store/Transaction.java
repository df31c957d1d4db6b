package org.empathygate.workbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction of the current thread from begin to close; closing it uncommitted rolls back. */
final class Transaction implements AutoCloseable {

    private final Connection connection;
    private final ThreadLocal<Connection> bound;

    private Transaction(Connection connection, ThreadLocal<Connection> bound) {
        this.connection = connection;
        this.bound = bound;
    }

    static Transaction begin(DataSource pool, ThreadLocal<Connection> bound) throws SQLException {
        var connection = pool.getConnection();
        connection.setAutoCommit(false);
        bound.set(connection);
        return new Transaction(connection, bound);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** The pool resets what was changed on the connection; after {@link #commit} there is nothing left to roll back. */
    @Override
    public void close() throws SQLException {
        bound.remove();
        try (connection) {
            connection.rollback();
        }
    }
}
