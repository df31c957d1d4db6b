package com.atlassian.cache;

/**
 * The host's caches, across the nodes of a cluster.
 *
 * <p>Source: SLACK-10, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface CacheManager extends CacheFactory {}
