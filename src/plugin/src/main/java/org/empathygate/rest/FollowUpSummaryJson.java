package org.empathygate.rest;

import java.util.Map;
import java.util.TreeMap;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.followup.FollowUpCount;

/**
 * How the questions of a project stand.
 *
 * @param due those answered, and those whose day has come
 * @param answered how many were answered so, by answer
 * @param unanswered those whose day has come and that nobody answered
 */
public record FollowUpSummaryJson(String project, int due, Map<String, Integer> answered, int unanswered) {

    static FollowUpSummaryJson of(ProjectKey project, FollowUpCount count) {
        Map<String, Integer> answered = new TreeMap<>();
        count.answered().forEach((harm, number) -> answered.put(harm.name(), number));
        return new FollowUpSummaryJson(project.value(), count.due(), answered, count.unanswered());
    }
}
