package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;

import org.empathygate.core.ChoicePoint;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.junit.jupiter.api.Test;

/** What every store of holds promises, together with the overrides that stand beside them. */
public abstract class HoldsContract {

    private static final WorkItemId WORK_ITEM = anOverride().workItem();
    private static final WorkItemId ANOTHER = new WorkItemId(10143);
    private static final Hold BY_PRIYA = new Hold(WORK_ITEM, People.PRIYA, Days.NOW, "Wait for the fair");
    private static final Hold BY_SAM = new Hold(WORK_ITEM, People.SAM, Days.NOW.plusSeconds(60), "Guests first");

    /** An empty store, the same one within a test. */
    protected abstract Holds holds();

    /** The overrides of the same store. */
    protected abstract Overrides overrides();

    @Test
    void whatWasAddedIsFoundAgainInEveryField() {
        assertThat(holds().add(BY_PRIYA)).isTrue();

        assertThat(holds().find(WORK_ITEM)).contains(BY_PRIYA);
        assertThat(holds().find(ANOTHER)).isEmpty();
    }

    @Test
    void aWorkItemIsHeldOnce() {
        holds().add(BY_PRIYA);

        assertThat(holds().add(BY_SAM)).isFalse();
        assertThat(holds().add(new Hold(ANOTHER, People.SAM, Days.NOW, "Guests first")))
                .isTrue();
        assertThat(holds().find(WORK_ITEM)).contains(BY_PRIYA);
    }

    @Test
    void ofSeveralRacersExactlyOneHolds() {
        assertThat(Race.of(
                        4, racer -> holds().add(new Hold(WORK_ITEM, People.PRIYA, Days.NOW.plusSeconds(racer), "No"))))
                .containsOnlyOnce(true);
    }

    @Test
    void whatWasRemovedIsGoneAndTheWorkItemCanBeHeldAnew() {
        holds().add(BY_PRIYA);

        assertThat(holds().remove(BY_PRIYA)).isTrue();

        assertThat(holds().find(WORK_ITEM)).isEmpty();
        assertThat(holds().remove(BY_PRIYA)).isFalse();
        assertThat(holds().add(BY_SAM)).isTrue();
        assertThat(holds().find(WORK_ITEM)).contains(BY_SAM);
    }

    @Test
    void onlyThisVeryHoldIsRemoved() {
        holds().add(BY_SAM);

        assertThat(holds().remove(BY_PRIYA)).isFalse();
        assertThat(holds().find(WORK_ITEM)).contains(BY_SAM);
    }

    @Test
    void ofSeveralRacersExactlyOneRemoves() {
        holds().add(BY_PRIYA);

        assertThat(Race.of(4, racer -> holds().remove(BY_PRIYA))).containsOnlyOnce(true);
    }

    @Test
    void aHoldStandsAtEveryChoicePoint() {
        holds().add(BY_PRIYA);

        assertThat(overrides().current(WORK_ITEM, ChoicePoint.DONE)).isEqualTo(new Standing(null, BY_PRIYA));
        assertThat(overrides().current(WORK_ITEM, new ChoicePoint("start"))).isEqualTo(new Standing(null, BY_PRIYA));
        assertThat(overrides().current(ANOTHER, ChoicePoint.DONE)).isEqualTo(Standing.NOTHING);
    }

    @Test
    void aHoldStandsBesideTheRequestAskedLastWhicheverCameFirst() {
        OverrideRequest first = overrides().add(anOverride().requested());
        overrides().replace(first.withdraw(Days.NOW), first.version());
        holds().add(BY_PRIYA);
        OverrideRequest last = overrides().add(anOverride().requested());
        overrides().add(anOverride().at(new ChoicePoint("start")).requested());

        assertThat(overrides().current(WORK_ITEM, ChoicePoint.DONE)).isEqualTo(new Standing(last, BY_PRIYA));

        holds().remove(BY_PRIYA);

        assertThat(overrides().current(WORK_ITEM, ChoicePoint.DONE)).isEqualTo(new Standing(last, null));
    }

    @Test
    void aHoldIsNoRequest() {
        OverrideRequest first = overrides().add(anOverride().requested());
        holds().add(BY_PRIYA);
        OverrideRequest second =
                overrides().add(anOverride().at(new ChoicePoint("start")).requested());

        assertThat(overrides().of(WORK_ITEM)).containsExactly(second, first);
        assertThat(overrides().all(OverrideState.REQUESTED)).containsExactly(first, second);
        for (long id = first.id(); id < second.id(); id++) {
            assertThat(overrides().find(id)).isNotEqualTo(overrides().find(second.id()));
            assertThat(overrides().find(id).map(OverrideRequest::id).orElse(first.id()))
                    .isEqualTo(first.id());
        }
    }
}
