package org.empathygate.confluence.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.empathygate.confluence.MacroParameters;
import org.empathygate.confluence.MacroRequest;
import org.empathygate.core.Checked;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.StatusQuestion;
import org.empathygate.core.status.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    @Test
    void writesEveryKindOfQuestionAsTheResourceTakesIt() {
        var batch = new Batch(List.of(
                StatusQuestion.of(Scope.jql("summary ~ \"\u00e4&b\"")),
                new StatusQuestion(Scope.project("SHOP"), 20, 40, null, false),
                new StatusQuestion(Scope.version("SHOP", "2.1"), 0, 0, new Window(90), false),
                new StatusQuestion(Scope.epic("SHOP-5"), 0, 0, null, true),
                StatusQuestion.of(Scope.issue("SHOP-1")),
                StatusQuestion.of(Scope.page("98"))));

        assertThat(batch.path()).startsWith("/rest/empathy-gate/1.0/gap-status?query=%7B");
        assertThat(URLDecoder.decode(URI.create(batch.path()).getRawQuery(), StandardCharsets.UTF_8))
                .isEqualTo("query={\"scopes\":[{\"jql\":\"summary ~ \\\"\\u00e4&b\\\"\",\"rows\":0},"
                        + "{\"project\":\"SHOP\",\"rows\":20,\"from\":40},"
                        + "{\"project\":\"SHOP\",\"version\":\"2.1\",\"rows\":0,\"period\":\"P90D\"},"
                        + "{\"epic\":\"SHOP-5\",\"rows\":0,\"register\":true},"
                        + "{\"issue\":\"SHOP-1\",\"rows\":0},{\"page\":\"98\",\"rows\":0}]}");
    }

    @Test
    void isOneForTwentyMacros() {
        assertThat(Batch.of(projects(20))).hasSize(1);
    }

    @Test
    void hasNoMoreThanTheResourceTakesAtOnce() {
        assertThat(Batch.of(projects(101)))
                .extracting(batch -> batch.questions().size())
                .containsExactly(50, 50, 1);
    }

    @Test
    void isSplitWhereTheAddressWouldBeTooLongAndNowhereElse() {
        var questions = IntStream.range(0, 9)
                .mapToObj(i -> StatusQuestion.of(Scope.jql("a".repeat(1_400) + i)))
                .toList();

        var batches = Batch.of(questions);

        assertThat(batches).extracting(batch -> batch.questions().size()).containsExactly(4, 4, 1);
        assertThat(batches).allMatch(batch -> batch.path().length() < Batch.LONGEST_PATH);
        assertThat(batches).flatMap(Batch::questions).isEqualTo(questions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "\"", "\\", "\u0436", "\ud83d\ude00"})
    void hasRoomForTheLongestQueryThatAMacroTakes(String piece) {
        int most = 0;
        for (int step = 4_096; step > 0; step /= 2) {
            most += taken(piece.repeat(most + step)).isPresent() ? step : 0;
        }
        Scope longest = taken(piece.repeat(most)).orElseThrow();
        var widest = new StatusQuestion(longest, 200, 1_000, new Window(365), true);

        assertThat(new Batch(List.of(widest)).path()).hasSizeLessThan(Batch.LONGEST_PATH);
    }

    @Test
    void leavesAQuestionAloneThatFillsAnAddressByItself() {
        var longest = StatusQuestion.of(Scope.jql("a".repeat(5_000)));

        assertThat(new Batch(List.of(longest)).path()).hasSizeLessThan(Batch.LONGEST_PATH);
        assertThat(Batch.of(List.of(longest, longest))).hasSize(2);
        assertThat(Batch.of(List.of())).isEmpty();
    }

    private static Optional<Scope> taken(String query) {
        return MacroParameters.gap(Map.of("jql", query), null) instanceof Checked.Valid<MacroRequest> valid
                ? Optional.of(valid.value().scope())
                : Optional.empty();
    }

    private static List<StatusQuestion> projects(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> StatusQuestion.of(Scope.project("PROJECT" + i)))
                .toList();
    }
}
