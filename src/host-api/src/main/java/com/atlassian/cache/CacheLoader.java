package com.atlassian.cache;

/**
 * Makes the value that a cache lacks.
 *
 * <p>Source: SLACK-10, SLACK-11
 *
 * <p>Confidence: certain-10+11
 *
 * @param <K> by what values are found
 * @param <V> what is kept
 */
public interface CacheLoader<K, V> {
    V load(K key);
}
