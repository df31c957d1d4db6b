package org.empathygate.confluence.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.empathygate.core.status.ScopeFailure;
import org.empathygate.core.status.ScopeStatus;
import org.empathygate.core.status.StatusRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final String WHOLE = "{\"jql\":\"project = SHOP\",\"counts\":" + Answers.counts(4, 3)
            + ",\"total\":9,\"done\":3,\"doneCounts\":" + Answers.counts(3, 0) + ",\"unjudged\":2,"
            + "\"rows\":[{\"issue\":\"SHOP-1\",\"summary\":\"<b>Pay\",\"outcome\":\"UNSATISFIED\",\"done\":false,"
            + "\"reasons\":[\"NO_EVIDENCE\"],\"since\":null,\"status\":\"Open\",\"more\":[1]}],"
            + "\"series\":[{\"from\":\"2026-09-07\",\"until\":\"2026-09-14\",\"counts\":" + Answers.counts(1, 0) + "}],"
            + "\"register\":[{\"issue\":\"SHOP-2\",\"summary\":\"s\",\"override\":17,\"state\":\"USED\","
            + "\"pressures\":[\"SPEED\"],\"requester\":\"Rita\",\"decidedAt\":\"2026-11-01T09:00:00Z\","
            + "\"expiresOn\":\"2026-12-01\",\"brokenGlass\":false}],"
            + "\"insight\":{\"keys\":[\"INS-3\"],\"items\":[{\"issue\":\"SHOP-1\",\"summary\":\"s\","
            + "\"stance\":\"SUPPORTS\",\"outcome\":\"SATISFIED\",\"done\":true,\"ended\":\"SHIPPED_WITH_EVIDENCE\"}],"
            + "\"total\":5,\"decided\":4,\"shippedAgainst\":3,\"restricted\":1}}";

    @Test
    void readsEverythingThatTheResourceSays() {
        var answer = AnswerReader.read(Answers.of(WHOLE), 1).orElseThrow();

        assertThat(answer.asOf()).isEqualTo(Instant.parse(Answers.AS_OF));
        assertThat(answer.scopes())
                .containsExactly(new ScopeStatus(
                        "project = SHOP",
                        new OutcomeCounts(Map.of(Outcome.SATISFIED, 3L)),
                        new OutcomeCounts(Map.of(Outcome.SATISFIED, 1L, Outcome.UNSATISFIED, 3L)),
                        2,
                        List.of(new StatusRow(
                                new WorkItemKey("SHOP-1"),
                                "<b>Pay",
                                "Open",
                                false,
                                Outcome.UNSATISFIED,
                                List.of("NO_EVIDENCE"),
                                null)),
                        List.of(new PeriodCounts(
                                LocalDate.parse("2026-09-07"),
                                LocalDate.parse("2026-09-14"),
                                new OutcomeCounts(Map.of(Outcome.SATISFIED, 1L)))),
                        List.of(new RegisterRow(
                                new WorkItemKey("SHOP-2"),
                                "s",
                                17,
                                "USED",
                                List.of("SPEED"),
                                null,
                                null,
                                null,
                                null,
                                "Rita",
                                null,
                                Instant.parse("2026-11-01T09:00:00Z"),
                                LocalDate.parse("2026-12-01"),
                                null,
                                false)),
                        new InsightStatus(
                                List.of("INS-3"),
                                List.of(new InsightUse(
                                        new WorkItemKey("SHOP-1"),
                                        "s",
                                        Stance.SUPPORTS,
                                        Outcome.SATISFIED,
                                        true,
                                        Ending.SHIPPED_WITH_EVIDENCE)),
                                5,
                                4,
                                3,
                                1)));
    }

    @Test
    void readsWhyAScopeHasNoAnswerAlsoWhenTheCodeIsNew() {
        assertThat(AnswerReader.read(
                                Answers.of(Answers.failure("JQL_INVALID", "No."), Answers.failure("BRAND_NEW", "Hm.")),
                                2)
                        .orElseThrow()
                        .scopes())
                .containsExactly(
                        new ScopeFailure(FailureCode.JQL_INVALID, "No."),
                        new ScopeFailure(FailureCode.UNREADABLE, "Hm."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>log in</html>",
                "[]",
                "{}",
                "{\"errorMessages\":[],\"errors\":{}}",
                "{\"asOf\":\"today\",\"reader\":\"dana\",\"scopes\":[]}",
                "{\"asOf\":\"2026-11-29T10:15:00Z\",\"reader\":\"dana\",\"scopes\":{}}",
                "{\"asOf\":\"2026-11-29T10:15:00Z\",\"reader\":\"dana\",\"scopes\":[]}"
            })
    void takesNothingElseForAnAnswer(String text) {
        assertThat(AnswerReader.read(text, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"SATISFIED\":4>\"SATISFIED\":-4",
                "\"SATISFIED\":4>\"SATISFIED\":4.5",
                "\"SATISFIED\":4>\"SATISFIED\":\"4\"",
                "\"SATISFIED\":4>\"SATISFIED\":2",
                "\"SATISFIED\":4>\"MARVELLOUS\":4",
                "\"unjudged\":2>\"unjudged\":99999999999999999999",
                "\"done\":false>\"done\":\"false\"",
                "\"SHOP-1\">\" \"",
                "2026-09-07>2026-02-30",
                "SUPPORTS>LIKES",
                "\"shippedAgainst\":3>\"shippedAgainst\":5"
            })
    void refusesAnAnswerOfWhichOnePartIsWrong(String change) {
        var parts = change.split(">", 2);
        var changed = WHOLE.replaceFirst(java.util.regex.Pattern.quote(parts[0]), parts[1]);

        assertThat(changed).isNotEqualTo(WHOLE);
        assertThat(AnswerReader.read(Answers.of(changed), 1)).isEmpty();
    }

    @Test
    void refusesFewerOrMoreAnswersThanQuestions() {
        assertThat(AnswerReader.read(Answers.counting(1, 2), 1)).isEmpty();
        assertThat(AnswerReader.read(Answers.counting(1, 2), 3)).isEmpty();
        assertThat(AnswerReader.read(Answers.counting(1, 2), 2)).isPresent();
    }
}
