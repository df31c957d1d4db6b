package org.empathygate.jira.event;

import com.atlassian.event.api.EventPublisher;
import java.util.List;
import org.empathygate.core.UnreadableException;
import org.empathygate.jira.issue.HostBoundary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers what listens to Jira's events, each by itself: a Jira that lacks the class of one event costs the listener that
 * names it and no other, and the log says so.
 */
public final class Hearing {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

    private final EventPublisher events;
    private final List<Object> listeners;

    public Hearing(EventPublisher events, List<Object> listeners) {
        this.events = events;
        this.listeners = List.copyOf(listeners);
    }

    public void start() {
        listeners.forEach(listener -> attempt("registering " + listener.getClass(), () -> events.register(listener)));
    }

    public void end() {
        listeners.forEach(
                listener -> attempt("unregistering " + listener.getClass(), () -> events.unregister(listener)));
    }

    /** Takes a step of which nothing may reach the publisher of an event: others listen too. */
    static void attempt(String what, Runnable step) {
        try {
            HostBoundary.read(what, () -> {
                step.run();
                return what;
            });
        } catch (UnreadableException failed) {
            LOG.error("The empathy gate missed something: {}", what, failed);
        }
    }
}
