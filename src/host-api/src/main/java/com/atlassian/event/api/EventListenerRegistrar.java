package com.atlassian.event.api;

/**
 * Takes and drops listeners.
 *
 * <p>Source: CLASS atlassian-event-4.1.1
 *
 * <p>Confidence: certain-10+11
 */
public interface EventListenerRegistrar {
    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
