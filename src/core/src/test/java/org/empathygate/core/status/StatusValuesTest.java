package org.empathygate.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.insight.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusValuesTest {

    @Test
    void aVersionBelongsToAVersion() {
        assertThat(Scope.version("SHOP", "2.1")).isEqualTo(new Scope(ScopeKind.VERSION, "SHOP", "2.1"));
        assertThatThrownBy(() -> new Scope(ScopeKind.PROJECT, "SHOP", "2.1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope(ScopeKind.VERSION, "SHOP", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scope.version("SHOP", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noScopeIsBlank() {
        assertThatThrownBy(() -> Scope.jql(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuestionHasItsBounds() {
        Scope shop = Scope.project("SHOP");
        assertThat(StatusQuestion.of(shop)).isEqualTo(new StatusQuestion(shop, 0, 0, null, false));
        assertThatThrownBy(() -> new StatusQuestion(shop, 201, 0, null, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatusQuestion(shop, -1, 0, null, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatusQuestion(shop, 1, -1, null, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsUnjudgedIsPartOfTheTotalAndOfNoOutcome() {
        ScopeStatus status = new ScopeStatus(
                "project = SHOP",
                new OutcomeCounts(Map.of(
                        Outcome.SATISFIED, 3L, Outcome.BYPASSED, 1L, Outcome.UNSATISFIED, 2L, Outcome.ERROR, 1L)),
                new OutcomeCounts(Map.of(Outcome.UNSATISFIED, 4L)),
                7,
                List.of(),
                List.of(),
                List.of(),
                null);

        assertThat(status.counts().count(Outcome.UNSATISFIED)).isEqualTo(6);
        assertThat(status.total()).isEqualTo(18);
        assertThat(status.shippedWithEvidence()).isEqualTo(3);
        assertThat(status.shippedAgainst()).isEqualTo(4);
        assertThat(status.decided()).isEqualTo(7);
        assertThatThrownBy(() -> new ScopeStatus(
                        "", OutcomeCounts.NONE, OutcomeCounts.NONE, -1, List.of(), List.of(), List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1000, 0, true", "1001, 0, false", "1000, 1, false", "0, 0, true"})
    void eachIsLookedAtUnlessMoreAreDoneThanAreLookedUpOrOpenOnesAreUnjudged(long done, long unjudged, boolean each) {
        ScopeStatus status = new ScopeStatus(
                "project = SHOP",
                new OutcomeCounts(Map.of(Outcome.OVERRIDDEN, done)),
                OutcomeCounts.NONE,
                unjudged,
                List.of(),
                List.of(),
                List.of(),
                null);

        assertThat(status.lookedAtEach()).isEqualTo(each);
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, SUPPORTS, true, false",
        "SATISFIED, CONTRADICTS, true, true",
        "SATISFIED, CONTRADICTS, false, false",
        "OVERRIDDEN, SUPPORTS, true, true",
        "OVERRIDDEN, SUPPORTS, false, false",
        "BYPASSED, SUPPORTS, true, true",
        "UNSATISFIED, SUPPORTS, true, true",
        "ERROR, SUPPORTS, true, true",
        "NOT_APPLICABLE, CONTRADICTS, true, false",
    })
    void shippedAgainstIsWhatTheEvidenceDidNotCarry(Outcome outcome, Stance stance, boolean done, boolean against) {
        assertThat(new InsightUse(new WorkItemKey("SHOP-1"), "Pays", stance, outcome, done, Ending.OPEN)
                        .shippedAgainst())
                .isEqualTo(against);
    }
}
