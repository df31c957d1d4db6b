package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.status.InsightStatus;

/**
 * What became of the research on a page.
 *
 * @param restricted how many more work items rest on it
 */
public record InsightStatusJson(List<String> keys, List<InsightUseJson> items, int restricted) {

    static InsightStatusJson of(InsightStatus status) {
        return new InsightStatusJson(
                status.keys(), status.items().stream().map(InsightUseJson::of).toList(), status.restricted());
    }
}
