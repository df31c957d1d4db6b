package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.empathygate.core.insight.Insight;
import org.jspecify.annotations.Nullable;

/** An insight, for readers who may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InsightJson(
        String key,
        String project,
        String quote,
        SourceJson source,
        String observedOn,
        @Nullable String customer,
        @Nullable String segment,
        String kind,
        String state,
        @Nullable String declinedReason,
        String createdBy,
        String createdAt,
        int version) {

    static InsightJson of(Insight insight) {
        return new InsightJson(
                insight.key().value(),
                insight.project().value(),
                insight.quote(),
                SourceJson.of(insight.source()),
                insight.observedOn().toString(),
                insight.customer(),
                insight.segment(),
                insight.kind().name(),
                insight.state().name(),
                insight.declinedReason(),
                insight.createdBy().userKey(),
                insight.createdAt().toString(),
                insight.version());
    }
}
