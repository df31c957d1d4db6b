package org.empathygate.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathygate.core.Checked;
import org.empathygate.core.Text;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.StatusQuestion;
import org.empathygate.core.status.Window;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MacroParametersTest {

    @Nested
    class AScope {

        @Test
        void isTheProjectOfThePagesSpaceWhenNoneIsNamed() {
            assertThat(good(Map.of()).scope()).isEqualTo(Scope.project("SHOP"));
        }

        @ParameterizedTest
        @MethodSource("org.empathygate.confluence.MacroParametersTest#scopes")
        void isWhatThePageNames(Map<String, String> parameters, Scope scope) {
            assertThat(good(parameters).scope()).isEqualTo(scope);
        }

        @Test
        void isNamedOnce() {
            assertThat(errors(Map.of("jql", "type = Bug", "epic", "SHOP-5")))
                    .containsExactly(Map.entry("epic", Text.of("empathy-gate-wiki.error.one-scope", "jql, epic")));
        }

        @Test
        void hasAVersionOnlyTogetherWithItsProject() {
            assertThat(errors(Map.of("version", "2.1"))).containsOnlyKeys("version");
            assertThat(errors(Map.of("version", "2.1", "epic", "SHOP-5"))).containsOnlyKeys("version");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "~dana"})
        void cannotBeGuessedFromNoSpaceOrAPersonsOwn(String space) {
            assertThat(MacroParameters.gap(Map.of(), space)).isInstanceOf(Checked.Invalid.class);
            assertThat(MacroParameters.gap(Map.of(), null)).isInstanceOf(Checked.Invalid.class);
        }

        @Test
        void isAQueryThatFitsIntoAnAddress() {
            assertThat(good(Map.of("jql", "a".repeat(4994))).scope()).isEqualTo(Scope.jql("a".repeat(4994)));
            for (String tooLong : List.of("a".repeat(4995), "\u00e4".repeat(625), "\"".repeat(850))) {
                assertThat(errors(Map.of("jql", tooLong)))
                        .containsEntry("jql", Text.of("empathy-gate-wiki.error.query-too-long"));
            }
            assertThat(errors(Map.of("jql", "a".repeat(5001)))).containsOnlyKeys("jql");
        }

        @Test
        void isReadWithoutTheBlanksAroundItAndBlankIsAbsent() {
            assertThat(good(Map.of("project", " PAY ", "version", " 2.1\n", "epic", "  "))
                            .scope())
                    .isEqualTo(Scope.version("PAY", "2.1"));
        }

        @Test
        void hasNoCharacterThatCannotBeSeen() {
            assertThat(errors(Map.of("project", "SH\u0000OP")))
                    .containsEntry("project", Text.of("empathy-gate.error.control-character"));
        }
    }

    @Nested
    class ADisplay {

        @Test
        void isASummaryWithTheDefaultsOfTheOthers() {
            assertThat(good(Map.of()))
                    .isEqualTo(new MacroRequest(
                            Scope.project("SHOP"), Display.SUMMARY, null, List.of(), 20, new Window(90), null));
        }

        @ParameterizedTest
        @ValueSource(strings = {"lozenge", "SUMMARY", "Table", "trend", "register"})
        void isWrittenInAnyCase(String display) {
            assertThat(good(Map.of("display", display)).display().parameter()).isEqualToIgnoringCase(display);
        }

        @ParameterizedTest
        @ValueSource(strings = {"pie", "insight", "<b>"})
        void isOneOfFive(String display) {
            assertThat(errors(Map.of("display", display)))
                    .containsEntry(
                            "display",
                            Text.of("empathy-gate.error.not-one-of", "lozenge, summary, table, trend, register"));
        }

        @Test
        void hasItsOwnColumnsInTheirOrderAndEachOnce() {
            assertThat(good(Map.of("display", "table", "columns", " outcome, ISSUE ,,outcome"))
                            .columns())
                    .containsExactly(Column.OUTCOME, Column.ISSUE);
            assertThat(good(Map.of("display", "table")).columns())
                    .containsExactly(Column.ISSUE, Column.SUMMARY, Column.OUTCOME, Column.STATUS, Column.REASONS);
            assertThat(errors(Map.of("display", "register", "columns", "outcome")))
                    .containsOnlyKeys("columns");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", ",", " ;, ,"})
        void hasTheUsualColumnsWhereNoneIsNamed(String columns) {
            for (String display : List.of("table", "register")) {
                assertThat(good(Map.of("display", display, "columns", columns)).columns())
                        .isNotEmpty()
                        .isEqualTo(good(Map.of("display", display)).columns());
            }
        }

        @Test
        void withoutColumnsLeavesThemAlone() {
            assertThat(good(Map.of("display", "lozenge", "columns", "anything")).columns())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "201", "1e2", "9999999999", "\u0665", "two"})
        void hasFromOneToTwoHundredRows(String rows) {
            assertThat(errors(Map.of("rows", rows)))
                    .containsEntry("rows", Text.of("empathy-gate.error.not-a-number-within", "1", "200"));
        }

        @Test
        void goesBackAsFarAsTheListSays() {
            assertThat(good(Map.of("period", "365D")).window()).isEqualTo(new Window(365));
            assertThat(errors(Map.of("period", "91d")))
                    .containsEntry("period", Text.of("empathy-gate.error.not-one-of", "30d, 90d, 180d, 365d"));
        }

        @Test
        void namesEverythingThatIsWrongAtOnce() {
            assertThat(errors(Map.of(
                            "display", "pie", "rows", "0", "period", "1d", "snapshot", "x".repeat(41), "version", "1")))
                    .containsOnlyKeys("version", "display", "rows", "period", "snapshot");
        }
    }

    @Nested
    class AQuestion {

        @Test
        void isTheSameForDisplaysOfCountsAlone() {
            assertThat(good(Map.of("display", "lozenge", "rows", "7")).question())
                    .isEqualTo(good(Map.of("display", "summary")).question())
                    .isEqualTo(StatusQuestion.of(Scope.project("SHOP")));
        }

        @Test
        void asksForWhatTheDisplayShows() {
            assertThat(good(Map.of("display", "table", "rows", "7")).question())
                    .isEqualTo(new StatusQuestion(Scope.project("SHOP"), 7, 0, null, false));
            assertThat(good(Map.of("display", "trend")).question())
                    .isEqualTo(new StatusQuestion(Scope.project("SHOP"), 0, 0, new Window(90), false));
            assertThat(good(Map.of("display", "register")).question())
                    .isEqualTo(new StatusQuestion(Scope.project("SHOP"), 0, 0, null, true));
        }
    }

    @Nested
    class TheMacroOfAResearchPage {

        @Test
        void asksForItsOwnPage() {
            var checked = MacroParameters.insight(Map.of("link", "Shop Jira", "rows", "5", "jql", "ignored"), 98);

            assertThat(checked)
                    .isInstanceOfSatisfying(
                            Checked.Valid.class,
                            valid -> assertThat(valid.value())
                                    .isEqualTo(new MacroRequest(
                                            Scope.page("98"),
                                            Display.INSIGHT,
                                            "Shop Jira",
                                            List.of(),
                                            5,
                                            new Window(90),
                                            null)));
        }

        @Test
        void namesWhatIsWrong() {
            assertThat(MacroParameters.insight(Map.of("rows", "many"), 98)).isInstanceOf(Checked.Invalid.class);
        }
    }

    static Stream<Arguments> scopes() {
        return Stream.of(
                Arguments.of(Map.of("jql", "project = SHOP"), Scope.jql("project = SHOP")),
                Arguments.of(Map.of("project", "PAY"), Scope.project("PAY")),
                Arguments.of(Map.of("project", "PAY", "version", "2.1"), Scope.version("PAY", "2.1")),
                Arguments.of(Map.of("epic", "SHOP-5"), Scope.epic("SHOP-5")),
                Arguments.of(Map.of("issue", "SHOP-1"), Scope.issue("SHOP-1")));
    }

    private static MacroRequest good(Map<String, String> parameters) {
        if (MacroParameters.gap(parameters, "SHOP") instanceof Checked.Valid<MacroRequest> valid) {
            return valid.value();
        }
        throw new AssertionError("Refused: " + parameters);
    }

    private static Map<String, Text> errors(Map<String, String> parameters) {
        if (MacroParameters.gap(parameters, "SHOP") instanceof Checked.Invalid<MacroRequest> invalid) {
            return invalid.errors().byField();
        }
        throw new AssertionError("Taken: " + parameters);
    }
}
