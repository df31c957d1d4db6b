package com.atlassian.sal.api.lifecycle;

/**
 * Told when the host has started; implement both methods.
 *
 * <p>Source: CLASS sal-api-4.4.2, BOOT-11
 *
 * <p>Confidence: certain-10+11
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
