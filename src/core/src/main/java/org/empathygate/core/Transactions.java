package org.empathygate.core;

import java.util.function.Supplier;

/** Port: several steps that a store keeps all or none of. */
public interface Transactions {

    /** For stores in memory, which cannot fail half-way. */
    Transactions NONE = new Transactions() {
        @Override
        public <T> T inOne(Supplier<T> steps) {
            return steps.get();
        }
    };

    /**
     * Takes the steps in one transaction; when they throw, nothing of them stays. Joins the transaction that is running
     * already, which then ends later and may still fail.
     */
    <T> T inOne(Supplier<T> steps);
}
