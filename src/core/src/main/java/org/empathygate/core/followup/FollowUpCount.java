package org.empathygate.core.followup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the questions of a project were answered.
 *
 * @param due those that were answered, and those whose day has come
 * @param answered how many were answered so, for each answer
 */
public record FollowUpCount(int due, Map<Harm, Integer> answered) {

    public FollowUpCount {
        Map<Harm, Integer> all = new EnumMap<>(Harm.class);
        for (Harm harm : Harm.values()) {
            all.put(harm, answered.getOrDefault(harm, 0));
        }
        answered = Collections.unmodifiableMap(all);
    }

    public int unanswered() {
        return due - answered.values().stream().mapToInt(Integer::intValue).sum();
    }
}
