package com.atlassian.cache;

import java.util.Collection;

/**
 * One cache.
 *
 * <p>Source: SLACK-10, SLACK-11
 *
 * <p>Confidence: certain-10+11
 *
 * @param <K> by what values are found
 * @param <V> what is kept
 */
public interface Cache<K, V> {
    V get(K key);

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    void remove(K key);

    void removeAll();

    Collection<K> getKeys();

    boolean containsKey(K key);
}
