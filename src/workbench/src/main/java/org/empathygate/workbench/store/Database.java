package org.empathygate.workbench.store;

import java.util.function.Supplier;
import javax.sql.DataSource;

/** The one database of a workbench, H2 or PostgreSQL: pooled, and with transactions bound to the thread. */
public interface Database extends AutoCloseable {

    /**
     * Connections for everything, ActiveObjects included. Inside {@link #inTransaction} the thread's own connection,
     * whose commit and close do nothing.
     */
    DataSource dataSource();

    /** Whether this is PostgreSQL; otherwise it is H2. */
    boolean isPostgres();

    /** Runs READ COMMITTED; joins a transaction already running on this thread; rolls back on any exception. */
    <T> T inTransaction(Supplier<T> work);

    @Override
    void close();
}
