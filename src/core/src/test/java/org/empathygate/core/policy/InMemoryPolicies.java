package org.empathygate.core.policy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Policies that live as long as this object. */
public final class InMemoryPolicies implements Policies {

    private final Map<PolicyScope, StoredPolicy> byScope = new ConcurrentHashMap<>();

    @Override
    public Optional<StoredPolicy> find(PolicyScope scope) {
        return Optional.ofNullable(byScope.get(scope));
    }

    @Override
    public Map<PolicyScope, StoredPolicy> all() {
        return Map.copyOf(byScope);
    }

    @Override
    public boolean replace(PolicyScope scope, StoredPolicy policy, int basedOnVersion) {
        StoredPolicy current = byScope.get(scope);
        if (current == null) {
            return basedOnVersion == 0 && byScope.putIfAbsent(scope, policy) == null;
        }
        return current.version() == basedOnVersion && byScope.replace(scope, current, policy);
    }
}
