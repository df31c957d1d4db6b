package org.empathygate.workbench.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches in memory, one for each name. Settings are taken and not used: nothing expires and nothing is evicted. */
final class MemoryCaches implements CacheManager {

    private final Map<String, Cache<?, ?>> caches = new ConcurrentHashMap<>();

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return named(name, MemoryCache.withoutLoader());
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return named(name, MemoryCache.withLoader(loader));
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return getCache(name, loader);
    }

    @SuppressWarnings("unchecked") // who asks for a name again asks with the same types
    private <K, V> Cache<K, V> named(String name, Cache<K, V> fresh) {
        return (Cache<K, V>) caches.computeIfAbsent(name, absent -> fresh);
    }
}
