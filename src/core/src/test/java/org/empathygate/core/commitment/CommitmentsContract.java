package org.empathygate.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;

import java.time.LocalDate;
import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.junit.jupiter.api.Test;

/** What every store of commitments promises. */
public abstract class CommitmentsContract {

    private static final WorkItemId WORK_ITEM = new WorkItemId(10142);
    private static final Reference INS_31 = Reference.parse("INS-31").orElseThrow();

    /** An empty store, the same one within a test. */
    protected abstract Commitments commitments();

    private static TrackedCommitment promised(long override, PersonId owner, LocalDate due) {
        return TrackedCommitment.made(
                override, WORK_ITEM, SHOP, new Commitment(owner, due, "ten guests asked"), Days.NOW);
    }

    private TrackedCommitment stored(long override, PersonId owner, LocalDate due) {
        return commitments().add(promised(override, owner, due)).orElseThrow();
    }

    private TrackedCommitment moved(TrackedCommitment after) {
        assertThat(commitments().replace(after, after.version() - 1)).isTrue();
        return after;
    }

    @Test
    void whatWasAddedIsAnsweredWithItsIdAndFoundAgainInEveryField() {
        TrackedCommitment made = promised(7, People.DANA, Days.TODAY.plusDays(3));

        TrackedCommitment stored = commitments().add(made).orElseThrow();

        assertThat(stored).isEqualTo(made.withId(stored.id()));
        assertThat(stored.id()).isPositive();
        assertThat(commitments().find(stored.id())).contains(stored);
        assertThat(commitments().find(stored.id() + 1)).isEmpty();
    }

    @Test
    void anOverrideHasOneCommitment() {
        TrackedCommitment first = stored(7, People.DANA, Days.TODAY);

        assertThat(commitments().add(promised(7, People.SAM, Days.TODAY.plusDays(1))))
                .isEmpty();
        assertThat(commitments().of(WORK_ITEM)).containsExactly(first);
    }

    @Test
    void everyEndIsKeptInEveryField() {
        TrackedCommitment kept =
                moved(stored(1, People.DANA, Days.TODAY).keep(People.DANA, Days.NOW, INS_31, "Nine of ten paid"));
        TrackedCommitment linked = moved(stored(2, People.DANA, Days.TODAY)
                .keep(
                        People.DANA,
                        Days.NOW,
                        Reference.parse("https://research.example/" + "x".repeat(900))
                                .orElseThrow(),
                        "There"));
        TrackedCommitment broken = moved(
                stored(3, People.DANA, Days.TODAY).giveUp(People.PRIYA, Days.NOW, "Nobody came " + "x".repeat(900)));
        TrackedCommitment lapsed = moved(stored(4, People.DANA, Days.TODAY).lapse(Days.NOW));

        assertThat(commitments().of(WORK_ITEM)).containsExactly(lapsed, broken, linked, kept);
    }

    @Test
    void aReplacementBasedOnAnotherVersionChangesNothing() {
        TrackedCommitment stored = stored(1, People.DANA, Days.TODAY);

        assertThat(commitments().replace(stored.lapse(Days.NOW), 2)).isFalse();
        assertThat(commitments().find(stored.id())).contains(stored);
        assertThat(commitments().replace(stored.withId(4711).lapse(Days.NOW), 1))
                .isFalse();
    }

    @Test
    void ofSeveralRacersExactlyOneClosesACommitment() {
        TrackedCommitment stored = stored(1, People.DANA, Days.TODAY);

        assertThat(Race.of(
                        4,
                        racer -> commitments()
                                .replace(stored.giveUp(People.DANA, Days.NOW, "racer " + racer), stored.version())))
                .containsOnlyOnce(true);
    }

    @Test
    void aPersonHasTheirOwnTheOneDueSoonestFirst() {
        TrackedCommitment later = stored(1, People.DANA, Days.TODAY.plusDays(9));
        stored(2, People.SAM, Days.TODAY);
        TrackedCommitment sooner =
                moved(stored(3, People.DANA, Days.TODAY.minusDays(1)).lapse(Days.NOW));

        assertThat(commitments().ofOwner(People.DANA)).containsExactly(sooner, later);
        assertThat(commitments().ofOwner(People.RITA)).isEmpty();
    }

    @Test
    void openUntilADayIsWhatNobodyClosedOfEveryProject() {
        TrackedCommitment onTheDay = stored(1, People.DANA, Days.TODAY);
        stored(2, People.SAM, Days.TODAY.plusDays(1));
        TrackedCommitment elsewhere = commitments()
                .add(TrackedCommitment.made(
                        3,
                        new WorkItemId(5),
                        new ProjectKey("OTHER"),
                        new Commitment(People.SAM, Days.TODAY.minusYears(1), "asked"),
                        Days.NOW))
                .orElseThrow();
        moved(stored(4, People.DANA, Days.TODAY).lapse(Days.NOW));

        assertThat(commitments().openUntil(Days.TODAY)).containsExactly(elsewhere, onTheDay);
        assertThat(commitments().openUntil(Days.TODAY.minusYears(2))).isEqualTo(List.of());
    }
}
