package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Optional;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;

/**
 * Policies kept in the host's cache, so that a decision reads none from the database. A change made here drops the entry
 * on every node of the cluster; values never travel between nodes, so they need not be serialisable.
 */
public final class CachedPolicies implements Policies {
    private static final String GLOBAL = "*";

    private final Policies stored;
    private final Cache<String, Optional<StoredPolicy>> cache;

    public CachedPolicies(Policies stored, CacheManager caches) {
        this.stored = stored;
        this.cache = caches.getCache(
                CachedPolicies.class.getName() + ".policies",
                key -> stored.find(scope(key)),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    @Override
    public Optional<StoredPolicy> find(PolicyScope scope) {
        return cross("the cached policy " + key(scope), () -> cache.get(key(scope)));
    }

    /** The entry is dropped in any case: who lost the race must see the winner's policy next. */
    @Override
    public boolean replace(PolicyScope scope, StoredPolicy policy, int basedOnVersion) {
        try {
            return stored.replace(scope, policy, basedOnVersion);
        } finally {
            cache.remove(key(scope));
        }
    }

    private static String key(PolicyScope scope) {
        ProjectKey project = scope.project();
        return project == null ? GLOBAL : project.value();
    }

    private static PolicyScope scope(String key) {
        return key.equals(GLOBAL) ? PolicyScope.GLOBAL : PolicyScope.of(new ProjectKey(key));
    }
}
