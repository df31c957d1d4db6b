package org.empathygate.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.empathygate.core.Checked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionDraftTest {

    private static QuestionDraft naming(
            @Nullable String jql, @Nullable String project, @Nullable String version, @Nullable String issue) {
        return new QuestionDraft(jql, project, version, null, issue, null, null, null, null, null);
    }

    private static QuestionDraft shop(@Nullable Integer rows, @Nullable Integer from, @Nullable String period) {
        return new QuestionDraft(null, "SHOP", null, null, null, null, rows, from, period, null);
    }

    private static List<StatusQuestion> good(@Nullable Integer rows, QuestionDraft... drafts) {
        Checked<List<StatusQuestion>> checked = QuestionDraft.check(List.of(drafts), rows);
        assertThat(checked).isInstanceOf(Checked.Valid.class);
        return ((Checked.Valid<List<StatusQuestion>>) checked).value();
    }

    private static Set<String> bad(List<QuestionDraft> drafts, @Nullable Integer rows) {
        Checked<List<StatusQuestion>> checked = QuestionDraft.check(drafts, rows);
        assertThat(checked).isInstanceOf(Checked.Invalid.class);
        return ((Checked.Invalid<List<StatusQuestion>>) checked)
                .errors()
                .byField()
                .keySet();
    }

    @Test
    void everyKindOfScopeIsRead() {
        assertThat(good(
                        null,
                        naming("project = SHOP", null, null, null),
                        naming(null, " SHOP ", null, null),
                        naming(null, "SHOP", "2.1", null),
                        naming(null, null, null, "SHOP-1"),
                        new QuestionDraft(null, null, null, "SHOP-5", null, null, null, null, null, null),
                        new QuestionDraft(null, null, null, null, null, "12345", null, null, null, null)))
                .extracting(StatusQuestion::scope)
                .containsExactly(
                        Scope.jql("project = SHOP"),
                        Scope.project("SHOP"),
                        Scope.version("SHOP", "2.1"),
                        Scope.issue("SHOP-1"),
                        Scope.epic("SHOP-5"),
                        Scope.page("12345"));
    }

    @Test
    void whatAScopeDoesNotSayTheBatchSays() {
        assertThat(good(7, shop(null, null, null), shop(3, 40, "P90D")))
                .containsExactly(
                        new StatusQuestion(Scope.project("SHOP"), 7, 0, null, false),
                        new StatusQuestion(Scope.project("SHOP"), 3, 40, new Window(90), false));
        assertThat(good(null, shop(null, null, null)).get(0).rows()).isEqualTo(20);
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        assertThat(bad(
                        List.of(
                                naming(null, null, null, null),
                                naming("a = 1", "SHOP", null, null),
                                naming(null, " ", null, null),
                                naming("a = 1", null, "2.1", null),
                                naming(null, "SHOP", " ", null),
                                naming("a\u0000", null, null, null),
                                shop(201, -1, "P1M"),
                                shop(0, 0, "P731D")),
                        -1))
                .containsExactly(
                        "rows",
                        "scopes[0]",
                        "scopes[1]",
                        "scopes[2].project",
                        "scopes[3].version",
                        "scopes[4].version",
                        "scopes[5].jql",
                        "scopes[6].rows",
                        "scopes[6].from",
                        "scopes[6].period");
    }

    @Test
    void aBatchHasOneToFiftyScopes() {
        assertThat(bad(List.of(), null)).containsExactly("scopes");
        assertThat(bad(Collections.nCopies(51, shop(null, null, null)), null)).containsExactly("scopes");
        assertThat(good(null, Collections.nCopies(50, shop(null, null, null)).toArray(QuestionDraft[]::new)))
                .hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P732D", "P99999D", "P-1D", "P1W", "PT24H", "90", "", "P1Y"})
    void aPeriodIsADayToTwoYears(String period) {
        assertThat(bad(List.of(shop(null, null, period)), null)).containsExactly("scopes[0].period");
    }

    @Test
    void aQueryHasItsBound() {
        assertThat(bad(List.of(naming("a".repeat(10_001), null, null, null)), null))
                .containsExactly("scopes[0].jql");
    }
}
