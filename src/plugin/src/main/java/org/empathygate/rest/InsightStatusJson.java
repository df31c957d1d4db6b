package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.status.InsightStatus;

/**
 * What became of the research on a page.
 *
 * @param total how many work items rest on it, named or not
 * @param decided how many of these are done and had to pass the gate
 * @param shippedAgainst how many of these shipped against the customer
 * @param restricted how many more work items rest on it, which the reader may not see
 */
public record InsightStatusJson(
        List<String> keys, List<InsightUseJson> items, long total, long decided, long shippedAgainst, int restricted) {

    static InsightStatusJson of(InsightStatus status) {
        return new InsightStatusJson(
                status.keys(),
                status.items().stream().map(InsightUseJson::of).toList(),
                status.total(),
                status.decided(),
                status.shippedAgainst(),
                status.restricted());
    }
}
