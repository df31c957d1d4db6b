package org.empathygate.core.policy;

class InMemoryPolicyVersionsTest extends PolicyVersionsContract {

    private final PolicyVersions versions = new InMemoryPolicyVersions();

    @Override
    protected PolicyVersions versions() {
        return versions;
    }
}
