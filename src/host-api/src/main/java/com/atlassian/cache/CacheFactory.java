package com.atlassian.cache;

/**
 * Makes caches.
 *
 * <p>Source: SLACK-10, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String name);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
