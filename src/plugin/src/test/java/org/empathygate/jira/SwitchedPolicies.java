package org.empathygate.jira;

import java.util.Map;
import java.util.Optional;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;

/** The fixture's store of policies as it is now, so that it can go down after it was read. */
record SwitchedPolicies(GateFixture fixture) implements Policies {

    @Override
    public Optional<StoredPolicy> find(PolicyScope scope) {
        return fixture.policies.find(scope);
    }

    @Override
    public Map<PolicyScope, StoredPolicy> all() {
        return fixture.policies.all();
    }

    @Override
    public boolean replace(PolicyScope scope, StoredPolicy policy, int basedOnVersion) {
        return fixture.policies.replace(scope, policy, basedOnVersion);
    }
}
