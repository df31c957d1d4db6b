package org.empathygate.workbench.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cache that loads what it does not have, when it was given a loader. */
final class MemoryCache<K, V> implements Cache<K, V> {

    private final ConcurrentMap<K, V> entries = new ConcurrentHashMap<>();
    private final Function<K, @Nullable V> loader;

    private MemoryCache(Function<K, @Nullable V> loader) {
        this.loader = loader;
    }

    static <K, V> MemoryCache<K, V> withoutLoader() {
        return new MemoryCache<>(key -> null);
    }

    static <K, V> MemoryCache<K, V> withLoader(@Nullable CacheLoader<K, V> loader) {
        return loader == null ? withoutLoader() : new MemoryCache<>(loader::load);
    }

    @Override
    public @Nullable V get(K key) {
        return entries.computeIfAbsent(key, loader);
    }

    @Override
    public void put(K key, V value) {
        entries.put(key, value);
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        return entries.putIfAbsent(key, value);
    }

    @Override
    public void remove(K key) {
        entries.remove(key);
    }

    @Override
    public void removeAll() {
        entries.clear();
    }

    @Override
    public Collection<K> getKeys() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public boolean containsKey(K key) {
        return entries.containsKey(key);
    }
}
