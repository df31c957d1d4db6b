package org.empathygate.core.override;

class InMemoryDelegationsTest extends DelegationsContract {

    private final Delegations store = new InMemoryDelegations();

    @Override
    protected Delegations delegations() {
        return store;
    }
}
