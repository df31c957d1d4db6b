package org.empathygate.jira.job;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Something that the product does at its times, once in the cluster. It may run twice or late; both do no harm.
 *
 * @param name Jira remembers it, so that it never changes
 * @param every from the beginning of a run to that of the next
 * @param firstAfter from the start of the plugin; zero for at once
 * @param run does it, bounded; throws when a store or the host fails, and is then done again at its next time
 */
public record TimedWork(String name, Duration every, Duration firstAfter, Supplier<Done> run) {

    /**
     * What a run came to.
     *
     * @param figures for the administrators, by name
     * @param more whether it has to go on soon, because a run is bounded
     */
    public record Done(Map<String, Integer> figures, boolean more) {

        public Done {
            figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        }

        /** There is nothing to go on with. */
        public static Done all(Map<String, Integer> figures) {
            return new Done(figures, false);
        }
    }
}
