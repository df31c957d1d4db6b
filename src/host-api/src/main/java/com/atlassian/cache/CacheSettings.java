package com.atlassian.cache;

/**
 * How a cache behaves.
 *
 * <p>Source: SLACK-10, SLACK-11
 *
 * <p>Confidence: certain-10+11 (type), likely (kind)
 */
public interface CacheSettings {}
