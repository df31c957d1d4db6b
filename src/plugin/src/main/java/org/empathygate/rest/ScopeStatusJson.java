package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.ScopeAnswer;
import org.empathygate.core.status.ScopeFailure;
import org.empathygate.core.status.ScopeStatus;
import org.empathygate.core.status.StatusQuestion;
import org.jspecify.annotations.Nullable;

/**
 * How the gap stands in one set of work items, or why that cannot be said: then there are an error and its code, and nothing
 * else.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScopeStatusJson(
        @Nullable String jql,
        @Nullable Map<String, Long> counts,
        @Nullable Long total,
        @Nullable Long done,
        @Nullable Map<String, Long> doneCounts,
        @Nullable Long unjudged,
        @Nullable List<StatusRowJson> rows,
        @Nullable List<PeriodJson> series,
        @Nullable List<RegisterRowJson> register,
        @Nullable InsightStatusJson insight,
        @Nullable String error,
        @Nullable String errorCode) {

    static ScopeStatusJson of(ScopeAnswer answer, StatusQuestion question) {
        if (answer instanceof ScopeFailure failure) {
            return new ScopeStatusJson(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    failure.message(),
                    failure.code().name());
        }
        ScopeStatus status = (ScopeStatus) answer;
        return new ScopeStatusJson(
                status.jql(),
                byName(status.counts()),
                status.total(),
                status.doneCounts().total(),
                byName(status.doneCounts()),
                status.unjudged(),
                status.rows().stream().map(StatusRowJson::of).toList(),
                question.window() == null
                        ? null
                        : status.series().stream().map(PeriodJson::of).toList(),
                question.register()
                        ? status.register().stream().map(RegisterRowJson::of).toList()
                        : null,
                status.insight() == null ? null : InsightStatusJson.of(status.insight()),
                null,
                null);
    }

    static Map<String, Long> byName(OutcomeCounts counts) {
        Map<String, Long> byName = new LinkedHashMap<>();
        counts.byOutcome().forEach((outcome, count) -> byName.put(outcome.name(), count));
        return byName;
    }
}
