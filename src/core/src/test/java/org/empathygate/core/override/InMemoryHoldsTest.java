package org.empathygate.core.override;

class InMemoryHoldsTest extends HoldsContract {

    private final InMemoryOverrides store = new InMemoryOverrides();

    @Override
    protected Holds holds() {
        return store;
    }

    @Override
    protected Overrides overrides() {
        return store;
    }
}
