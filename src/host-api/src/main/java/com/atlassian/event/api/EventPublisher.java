package com.atlassian.event.api;

/**
 * The host's event bus.
 *
 * <p>Source: CLASS atlassian-event-4.1.1, SLACK-11, linked-quickreload
 *
 * <p>Confidence: certain-10+11
 */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event);
}
