package org.empathygate.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import org.empathygate.core.Transactions;

/** The transactions of the host, which ActiveObjects joins. */
public final class StoreTransactions implements Transactions {

    private final ActiveObjects store;

    public StoreTransactions(ActiveObjects store) {
        this.store = store;
    }

    @Override
    public <T> T inOne(Supplier<T> steps) {
        return StoreBoundary.cross("a transaction", () -> store.executeInTransaction(steps::get));
    }
}
