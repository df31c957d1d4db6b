package org.empathygate.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Versions that live as long as this object. */
public final class InMemoryPolicyVersions implements PolicyVersions {

    private final Map<PolicyScope, List<PolicyVersion>> byScope = new ConcurrentHashMap<>();

    @Override
    public void add(PolicyScope scope, PolicyVersion version) {
        byScope.computeIfAbsent(scope, none -> new CopyOnWriteArrayList<>()).add(version);
    }

    @Override
    public Optional<PolicyVersion> find(PolicyScope scope, int version) {
        return of(scope, Integer.MAX_VALUE).stream()
                .filter(each -> each.stored().version() == version)
                .findFirst();
    }

    @Override
    public List<PolicyVersion> of(PolicyScope scope, int limit) {
        List<PolicyVersion> oldestFirst = byScope.getOrDefault(scope, List.of());
        List<PolicyVersion> newestFirst = new ArrayList<>();
        for (int i = oldestFirst.size() - 1; i >= 0 && newestFirst.size() < limit; i--) {
            newestFirst.add(oldestFirst.get(i));
        }
        return newestFirst;
    }
}
