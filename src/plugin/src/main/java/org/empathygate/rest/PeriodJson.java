package org.empathygate.rest;

import java.util.Map;
import org.empathygate.core.status.PeriodCounts;

/** Done work items by the week or month in which they were decided. */
public record PeriodJson(String from, String until, Map<String, Long> counts) {

    static PeriodJson of(PeriodCounts period) {
        return new PeriodJson(
                period.from().toString(), period.until().toString(), ScopeStatusJson.byName(period.counts()));
    }
}
