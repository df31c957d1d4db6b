package org.empathygate.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.override.Pressure;
import org.junit.jupiter.api.Test;

/** What every store of gap records promises. */
public abstract class GapsContract {

    private static final WorkItemId ONE = new WorkItemId(10142);
    private static final WorkItemId TWO = new WorkItemId(10143);

    /** An empty store, the same one within a test. */
    protected abstract Gaps gaps();

    private static Gap overridden(Gap gap) {
        return gap.with(WorkItemBuilder.SHOP, Outcome.OVERRIDDEN, Set.of(Pressure.SPEED, Pressure.COST), Days.NOW)
                .seenDone(WorkItemBuilder.SHOP, Days.NOW.plusSeconds(5))
                .baseline(7);
    }

    @Test
    void aRecordStartsAsUnknownAndIsFoundAgainInEveryField() {
        Gap kept = gaps().change(ONE, gap -> {
            assertThat(gap).isEqualTo(Gap.unknown(ONE));
            return overridden(gap);
        });

        assertThat(kept).isEqualTo(overridden(Gap.unknown(ONE)));
        assertThat(gaps().of(List.of(ONE, TWO))).containsOnlyKeys(ONE).containsValue(kept);
    }

    @Test
    void aRecordChangesFromWhatItWas() {
        gaps().change(ONE, GapsContract::overridden);
        Gap open = gaps().change(ONE, gap -> gap.seenOpen(WorkItemBuilder.SHOP, Days.NOW.plusSeconds(9)));

        assertThat(open.outcome()).isEqualTo(Outcome.OVERRIDDEN);
        assertThat(gaps().of(List.of(ONE)).get(ONE)).isEqualTo(open);
        assertThat(open.done()).isFalse();
    }

    @Test
    void whenAChangeThrowsNothingOfItStays() {
        gaps().change(ONE, GapsContract::overridden);
        assertThatThrownBy(() -> gaps().change(ONE, gap -> {
                    throw new UnreadableException("the ledger");
                }))
                .isInstanceOf(UnreadableException.class);

        assertThat(gaps().of(List.of(ONE)).get(ONE)).isEqualTo(overridden(Gap.unknown(ONE)));
    }

    @Test
    void thoseInDoneAreFoundByOutcomePressureAndProject() {
        gaps().change(TWO, GapsContract::overridden);
        gaps().change(ONE, GapsContract::overridden);
        gaps().change(new WorkItemId(3), gap -> overridden(gap).seenOpen(WorkItemBuilder.SHOP, Days.NOW));

        assertThat(gaps().done(Outcome.OVERRIDDEN, null, null, 10)).containsExactly(ONE, TWO);
        assertThat(gaps().done(Outcome.OVERRIDDEN, Pressure.SPEED, null, 1)).containsExactly(ONE);
        assertThat(gaps().done(Outcome.OVERRIDDEN, Pressure.REGULATION, null, 10))
                .isEmpty();
        assertThat(gaps().done(Outcome.BYPASSED, null, null, 10)).isEmpty();
        assertThat(gaps().done(Outcome.OVERRIDDEN, null, WorkItemBuilder.SHOP, 10))
                .containsExactly(ONE, TWO);
        assertThat(gaps().done(Outcome.OVERRIDDEN, Pressure.SPEED, new ProjectKey("LAB"), 10))
                .isEmpty();
    }

    @Test
    void nobodyIsFoundAmongNone() {
        assertThat(gaps().of(List.of())).isEmpty();
    }
}
