package org.empathygate.persistence;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The host's caches, each in a map; two nodes that share one of these see each other's invalidations. */
final class LocalCaches implements CacheManager {
    private final Map<String, Map<Object, Object>> contents = new ConcurrentHashMap<>();

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, key -> null);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return getCache(name, loader);
    }

    @Override
    @SuppressWarnings("unchecked") // whoever opens a cache by its name knows its types, as in the host
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return new LocalCache<>((Map<K, V>) contents.computeIfAbsent(name, any -> new ConcurrentHashMap<>()), loader);
    }

    private record LocalCache<K, V>(Map<K, V> values, CacheLoader<K, V> loader) implements Cache<K, V> {

        @Override
        public @Nullable V get(K key) {
            return values.computeIfAbsent(key, loader::load);
        }

        @Override
        public void put(K key, V value) {
            values.put(key, value);
        }

        @Override
        public @Nullable V putIfAbsent(K key, V value) {
            return values.putIfAbsent(key, value);
        }

        @Override
        public void remove(K key) {
            values.remove(key);
        }

        @Override
        public void removeAll() {
            values.clear();
        }

        @Override
        public Collection<K> getKeys() {
            return values.keySet();
        }

        @Override
        public boolean containsKey(K key) {
            return values.containsKey(key);
        }
    }
}
