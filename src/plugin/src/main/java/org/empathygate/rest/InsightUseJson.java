package org.empathygate.rest;

import org.empathygate.core.status.InsightUse;

/** One work item that rests on a page of research. */
public record InsightUseJson(String issue, String summary, String stance, String outcome, boolean done, String ended) {

    static InsightUseJson of(InsightUse use) {
        return new InsightUseJson(
                use.issue().value(),
                use.summary(),
                use.stance().name(),
                use.outcome().name(),
                use.done(),
                use.ended().name());
    }
}
