package org.empathygate.confluence.jira;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.confluence.json.JsonFields;
import org.empathygate.confluence.json.JsonReader;
import org.empathygate.confluence.json.JsonValue;
import org.empathygate.confluence.json.UnexpectedShapeException;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.status.Ending;
import org.empathygate.core.status.FailureCode;
import org.empathygate.core.status.InsightStatus;
import org.empathygate.core.status.InsightUse;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.PeriodCounts;
import org.empathygate.core.status.RegisterRow;
import org.empathygate.core.status.ScopeAnswer;
import org.empathygate.core.status.ScopeFailure;
import org.empathygate.core.status.ScopeStatus;
import org.empathygate.core.status.StatusAnswer;
import org.empathygate.core.status.StatusRow;

/** Reads what the resource {@code gap-status} answers; anything else that calls itself JSON is nobody's answer. */
final class AnswerReader {

    private AnswerReader() {}

    /**
     * Empty when the text is not an answer to so many questions.
     *
     * @param questions how many were asked
     */
    static Optional<StatusAnswer> read(String text, int questions) {
        try {
            return JsonReader.read(text)
                    .map(AnswerReader::answer)
                    .filter(answer -> answer.scopes().size() == questions);
        } catch (UnexpectedShapeException | IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static StatusAnswer answer(JsonValue json) {
        JsonFields answer = JsonFields.of(json);
        return new StatusAnswer(
                Instant.parse(answer.text("asOf")),
                answer.text("reader"),
                answer.list("scopes", AnswerReader::scopeAnswer));
    }

    private static ScopeAnswer scopeAnswer(JsonFields scope) {
        return scope.has("errorCode") ? failure(scope) : status(scope);
    }

    private static ScopeFailure failure(JsonFields scope) {
        String code = scope.text("errorCode");
        return new ScopeFailure(
                Stream.of(FailureCode.values())
                        .filter(each -> each.name().equals(code))
                        .findFirst()
                        .orElse(FailureCode.UNREADABLE),
                scope.text("error"));
    }

    private static ScopeStatus status(JsonFields scope) {
        OutcomeCounts done = counts(scope.fields("doneCounts"));
        return new ScopeStatus(
                scope.text("jql"),
                done,
                without(counts(scope.fields("counts")), done),
                scope.count("unjudged"),
                scope.list("rows", AnswerReader::row),
                scope.list("series", AnswerReader::period),
                scope.list("register", AnswerReader::registerRow),
                scope.optionalFields("insight").map(AnswerReader::insight).orElse(null));
    }

    private static OutcomeCounts counts(JsonFields counts) {
        Map<Outcome, Long> byOutcome = new EnumMap<>(Outcome.class);
        counts.counts().forEach((name, count) -> byOutcome.put(Outcome.valueOf(name), count));
        if (byOutcome.size() < Outcome.values().length) {
            throw new UnexpectedShapeException("not every outcome is counted");
        }
        return new OutcomeCounts(byOutcome);
    }

    /** Refuses a part that is more than the whole. */
    private static OutcomeCounts without(OutcomeCounts all, OutcomeCounts part) {
        Map<Outcome, Long> rest = new EnumMap<>(all.byOutcome());
        part.byOutcome().forEach((outcome, count) -> rest.merge(outcome, -count, Long::sum));
        return new OutcomeCounts(rest);
    }

    private static StatusRow row(JsonFields row) {
        return new StatusRow(
                new WorkItemKey(row.text("issue")),
                row.text("summary"),
                row.text("status"),
                row.truth("done"),
                Outcome.valueOf(row.text("outcome")),
                row.texts("reasons"),
                row.optionalText("since").map(Instant::parse).orElse(null));
    }

    private static PeriodCounts period(JsonFields period) {
        return new PeriodCounts(
                LocalDate.parse(period.text("from")),
                LocalDate.parse(period.text("until")),
                counts(period.fields("counts")));
    }

    private static RegisterRow registerRow(JsonFields row) {
        return new RegisterRow(
                new WorkItemKey(row.text("issue")),
                row.text("summary"),
                row.count("override"),
                row.text("state"),
                row.texts("pressures"),
                row.optionalText("affected").orElse(null),
                row.optionalText("reasonCode").orElse(null),
                row.optionalText("reason").orElse(null),
                row.optionalText("premortem").orElse(null),
                row.text("requester"),
                row.optionalText("approver").orElse(null),
                row.optionalText("decidedAt").map(Instant::parse).orElse(null),
                row.optionalText("expiresOn").map(LocalDate::parse).orElse(null),
                row.optionalText("revisitOn").map(LocalDate::parse).orElse(null),
                row.truth("brokenGlass"));
    }

    private static InsightStatus insight(JsonFields insight) {
        return new InsightStatus(
                insight.texts("keys"),
                insight.list("items", AnswerReader::use),
                insight.count("total"),
                insight.count("decided"),
                insight.count("shippedAgainst"),
                Math.toIntExact(Math.min(insight.count("restricted"), Integer.MAX_VALUE)));
    }

    private static InsightUse use(JsonFields item) {
        return new InsightUse(
                new WorkItemKey(item.text("issue")),
                item.text("summary"),
                Stance.valueOf(item.text("stance")),
                Outcome.valueOf(item.text("outcome")),
                item.truth("done"),
                Ending.valueOf(item.text("ended")));
    }
}
