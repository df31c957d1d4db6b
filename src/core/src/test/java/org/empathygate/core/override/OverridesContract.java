package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;

import org.empathygate.core.ChoicePoint;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.OverrideBuilder;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.empathygate.core.insight.EvidenceRef;
import org.junit.jupiter.api.Test;

/** What every store of override requests promises. */
public abstract class OverridesContract {

    private static final WorkItemId WORK_ITEM = anOverride().workItem();
    private static final WorkItemId ANOTHER = new WorkItemId(10143);

    /** An empty store, the same one within a test. */
    protected abstract Overrides overrides();

    private OverrideRequest stored(OverrideBuilder builder) {
        return overrides().add(builder.requested());
    }

    private OverrideRequest moved(OverrideRequest after) {
        assertThat(overrides().replace(after, after.version() - 1)).isTrue();
        return after;
    }

    @Test
    void whatWasAddedIsAnsweredWithItsIdAndFoundAgainInEveryField() {
        OverrideRequest plain = anOverride().requested();
        OverrideRequest full = anOverride()
                .affectingNobodyKnows()
                .promising(new Commitment(People.DANA, Days.TODAY.plusDays(20), "ten guests asked"))
                .citing(EvidenceRef.issue("SHOP-9"))
                .requested();

        OverrideRequest first = overrides().add(plain);
        OverrideRequest second = overrides().add(full);

        assertThat(first).isEqualTo(plain.withId(first.id()));
        assertThat(second).isEqualTo(full.withId(second.id()));
        assertThat(first.id()).isPositive().isLessThan(second.id());
        assertThat(overrides().find(first.id())).contains(first);
        assertThat(overrides().find(second.id())).contains(second);
    }

    @Test
    void nothingIsFoundUnderAnIdThatWasNotGiven() {
        assertThat(overrides().find(stored(anOverride()).id() + 1)).isEmpty();
    }

    @Test
    void everyStateIsKeptInEveryField() {
        OverrideRequest approved = stored(anOverride()).approve(People.PRIYA, Days.NOW, null, Days.TODAY);
        OverrideRequest declined = stored(anOverride()).decline(People.PRIYA, Days.NOW, "no", "five guests");
        OverrideRequest withdrawn = stored(anOverride()).withdraw(Days.NOW);

        assertThat(overrides().find(moved(approved).id())).contains(approved);
        assertThat(overrides().find(moved(declined).id())).contains(declined);
        assertThat(overrides().find(moved(withdrawn).id())).contains(withdrawn);

        OverrideRequest used = approved.use(new Passage("step 7"), Days.NOW.plusSeconds(60));

        assertThat(overrides().find(moved(used).id())).contains(used);
    }

    @Test
    void aReplacementBasedOnAnotherVersionChangesNothing() {
        OverrideRequest request = stored(anOverride());

        assertThat(overrides().replace(request.withdraw(Days.NOW), 2)).isFalse();
        assertThat(overrides().find(request.id())).contains(request);
    }

    @Test
    void whatWasNeverAddedIsNotReplaced() {
        assertThat(overrides().replace(anOverride().withId(4711).requested().withdraw(Days.NOW), 1))
                .isFalse();
        assertThat(overrides().find(4711)).isEmpty();
    }

    @Test
    void ofSeveralRacersExactlyOneUsesAnOverride() {
        OverrideRequest approved =
                moved(stored(anOverride()).approve(People.PRIYA, Days.NOW, null, Days.TODAY.plusDays(1)));

        assertThat(Race.of(
                        4,
                        racer -> overrides()
                                .replace(approved.use(new Passage("step " + racer), Days.NOW), approved.version())))
                .containsOnlyOnce(true);
    }

    @Test
    void theCurrentRequestIsTheOneAskedLastWhateverItsState() {
        stored(anOverride());
        OverrideRequest last = moved(stored(anOverride()).withdraw(Days.NOW));
        stored(anOverride().forWorkItem(ANOTHER));
        stored(anOverride().at(new ChoicePoint("start")));

        assertThat(overrides().current(WORK_ITEM, ChoicePoint.DONE)).isEqualTo(new Standing(last, null));
    }

    @Test
    void whereNobodyAskedNothingStands() {
        assertThat(overrides().current(WORK_ITEM, ChoicePoint.DONE)).isEqualTo(Standing.NOTHING);
    }

    @Test
    void aWorkItemHasItsOwnRequestsTheNewestFirst() {
        OverrideRequest first = stored(anOverride());
        stored(anOverride().forWorkItem(ANOTHER));
        OverrideRequest second = stored(anOverride());

        assertThat(overrides().of(WORK_ITEM)).containsExactly(second, first);
    }

    @Test
    void undecidedAreTheRequestsOfAllProjectsThatNobodyAnsweredTheOldestFirst() {
        OverrideRequest first = stored(anOverride());
        moved(stored(anOverride()).withdraw(Days.NOW));
        OverrideRequest second = stored(anOverride().in(new ProjectKey("OTHER")).forWorkItem(ANOTHER));

        assertThat(overrides().undecided()).containsExactly(first, second);
    }
}
