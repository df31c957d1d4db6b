package org.empathygate.core.given;

import java.time.Instant;
import java.time.LocalDate;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightKind;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.insight.Source;
import org.jspecify.annotations.Nullable;

/** An active insight of project SHOP, from nowhere in particular. */
public record InsightBuilder(
        InsightKey key,
        ProjectKey project,
        String quote,
        Source source,
        LocalDate observedOn,
        @Nullable String customer,
        @Nullable String segment,
        InsightState state,
        @Nullable String declinedReason,
        Instant createdAt,
        int version) {

    public static InsightBuilder anInsight() {
        return new InsightBuilder(
                new InsightKey("INS-31"),
                WorkItemBuilder.SHOP,
                "I only wanted to pay.",
                Source.NONE,
                Days.TODAY.minusDays(10),
                "R.",
                "guests",
                InsightState.ACTIVE,
                null,
                Days.NOW,
                1);
    }

    public InsightBuilder withKey(InsightKey other) {
        return new InsightBuilder(
                other,
                project,
                quote,
                source,
                observedOn,
                customer,
                segment,
                state,
                declinedReason,
                createdAt,
                version);
    }

    public InsightBuilder in(ProjectKey other) {
        return new InsightBuilder(
                key, other, quote, source, observedOn, customer, segment, state, declinedReason, createdAt, version);
    }

    public InsightBuilder saying(String other) {
        return new InsightBuilder(
                key, project, other, source, observedOn, customer, segment, state, declinedReason, createdAt, version);
    }

    public InsightBuilder from(Source other) {
        return new InsightBuilder(
                key, project, quote, other, observedOn, customer, segment, state, declinedReason, createdAt, version);
    }

    public InsightBuilder observedOn(LocalDate other) {
        return new InsightBuilder(
                key, project, quote, source, other, customer, segment, state, declinedReason, createdAt, version);
    }

    public InsightBuilder withoutCustomer() {
        return new InsightBuilder(
                key, project, quote, source, observedOn, null, null, state, declinedReason, createdAt, version);
    }

    public InsightBuilder declinedBecause(String reason) {
        return new InsightBuilder(
                key,
                project,
                quote,
                source,
                observedOn,
                customer,
                segment,
                InsightState.DECLINED,
                reason,
                createdAt,
                version);
    }

    public InsightBuilder retired() {
        return new InsightBuilder(
                key,
                project,
                quote,
                source,
                observedOn,
                customer,
                segment,
                InsightState.RETIRED,
                null,
                createdAt,
                version);
    }

    public InsightBuilder inVersion(int other) {
        return new InsightBuilder(
                key, project, quote, source, observedOn, customer, segment, state, declinedReason, createdAt, other);
    }

    public Insight insight() {
        return new Insight(
                key,
                project,
                quote,
                source,
                observedOn,
                customer,
                segment,
                InsightKind.ACTIONABLE,
                state,
                declinedReason,
                People.DANA,
                createdAt,
                state == InsightState.ACTIVE ? null : People.SAM,
                version);
    }
}
