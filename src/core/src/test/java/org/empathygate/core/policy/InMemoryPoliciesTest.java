package org.empathygate.core.policy;

class InMemoryPoliciesTest extends PoliciesContract {

    private final Policies policies = new InMemoryPolicies();

    @Override
    protected Policies policies() {
        return policies;
    }
}
