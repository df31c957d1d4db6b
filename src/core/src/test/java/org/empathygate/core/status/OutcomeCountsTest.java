package org.empathygate.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.empathygate.core.gate.Outcome;
import org.junit.jupiter.api.Test;

class OutcomeCountsTest {

    @Test
    void everyOutcomeHasANumber() {
        assertThat(OutcomeCounts.NONE.byOutcome()).containsOnlyKeys(Outcome.values());
        assertThat(OutcomeCounts.NONE.total()).isZero();
    }

    @Test
    void noneIsNegative() {
        assertThatThrownBy(() -> new OutcomeCounts(Map.of(Outcome.ERROR, -1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ERROR");
    }

    @Test
    void cannotBeChangedFromOutside() {
        assertThatThrownBy(() -> OutcomeCounts.NONE.byOutcome().put(Outcome.ERROR, 1L))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Property
    void nothingIsLostWhenTwoAreAdded(@ForAll List<Outcome> some, @ForAll List<Outcome> others) {
        List<Outcome> all = new ArrayList<>(some);
        all.addAll(others);

        OutcomeCounts sum = OutcomeCounts.of(some).plus(OutcomeCounts.of(others));

        assertThat(sum).isEqualTo(OutcomeCounts.of(all));
        assertThat(sum.total()).isEqualTo(all.size());
        assertThat(sum).isEqualTo(OutcomeCounts.of(others).plus(OutcomeCounts.of(some)));
        assertThat(sum.plus(OutcomeCounts.NONE)).isEqualTo(sum);
        for (Outcome outcome : Outcome.values()) {
            assertThat(sum.count(outcome))
                    .isEqualTo(all.stream().filter(outcome::equals).count());
        }
    }
}
