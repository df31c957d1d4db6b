package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Says how a cache behaves; the embedded host keeps everything on one node and ignores it.
 *
 * <p>Source: SLACK-10, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        return this;
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        return this;
    }

    public CacheSettingsBuilder local() {
        return this;
    }

    public CacheSettingsBuilder remote() {
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    public CacheSettings build() {
        return new CacheSettings() {};
    }
}
