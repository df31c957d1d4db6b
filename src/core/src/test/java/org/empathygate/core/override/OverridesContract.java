package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.empathygate.core.given.OverrideBuilder.anOverride;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
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
                .forWorkItem(ANOTHER)
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
    void aBrokenGlassIsKeptInEveryField() {
        OverrideRequest glass = overrides().add(anOverride().brokenGlass());

        assertThat(glass).isEqualTo(anOverride().brokenGlass().withId(glass.id()));
        assertThat(overrides().find(glass.id())).contains(glass);
        assertThat(overrides().current(WORK_ITEM, ChoicePoint.DONE)).isEqualTo(new Standing(glass, null));

        OverrideRequest used = glass.use(new Passage("step 7"), Days.NOW.plusSeconds(60));

        assertThat(overrides().find(moved(used).id())).contains(used);
        assertThat(overrides().all(OverrideState.REQUESTED)).isEmpty();
    }

    @Test
    void thoseOfSeveralWorkItemsAreFoundTogetherTheNewestFirst() {
        OverrideRequest first = moved(stored(anOverride()).withdraw(Days.NOW));
        OverrideRequest others = stored(anOverride().forWorkItem(ANOTHER));
        OverrideRequest second = stored(anOverride());
        stored(anOverride().forWorkItem(new WorkItemId(10144)));
        List<WorkItemId> many = LongStream.rangeClosed(1, 450)
                .mapToObj(WorkItemId::new)
                .collect(Collectors.toCollection(ArrayList::new));
        many.add(0, WORK_ITEM);
        many.add(ANOTHER);

        assertThat(overrides().of(List.of(WORK_ITEM, ANOTHER))).containsExactly(second, others, first);
        assertThat(overrides().of(many)).containsExactly(second, others, first);
        assertThat(overrides().of(List.of())).isEmpty();
    }

    @Test
    void aBrokenGlassIsOpenLikeAnyOther() {
        OverrideRequest waiting = stored(anOverride());

        assertThatThrownBy(() -> overrides().add(anOverride().brokenGlass())).isInstanceOf(UnreadableException.class);

        moved(waiting.withdraw(Days.NOW));
        OverrideRequest glass = overrides().add(anOverride().brokenGlass());

        assertThatThrownBy(() -> stored(anOverride())).isInstanceOf(UnreadableException.class);
        assertThat(overrides().current(WORK_ITEM, ChoicePoint.DONE)).isEqualTo(new Standing(glass, null));
    }

    @Test
    void nothingIsFoundUnderAnIdThatWasNotGiven() {
        assertThat(overrides().find(stored(anOverride()).id() + 1)).isEmpty();
    }

    @Test
    void everyStateIsKeptInEveryField() {
        OverrideRequest approved = stored(anOverride()).approve(People.PRIYA, Days.NOW, null, Days.TODAY);
        OverrideRequest declined =
                stored(anOverride().forWorkItem(ANOTHER)).decline(People.PRIYA, Days.NOW, "no", "five guests");
        OverrideRequest withdrawn =
                stored(anOverride().forWorkItem(new WorkItemId(10144))).withdraw(Days.NOW);

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
        moved(stored(anOverride()).withdraw(Days.NOW));
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
        OverrideRequest first = moved(stored(anOverride()).withdraw(Days.NOW));
        stored(anOverride().forWorkItem(ANOTHER));
        OverrideRequest second = stored(anOverride());

        assertThat(overrides().of(WORK_ITEM)).containsExactly(second, first);
    }

    @Test
    void thoseInAStateAreOfAllProjectsTheOldestFirst() {
        OverrideRequest first = stored(anOverride());
        OverrideRequest approved = moved(
                stored(anOverride().at(new ChoicePoint("start"))).approve(People.PRIYA, Days.NOW, "yes", Days.TODAY));
        OverrideRequest second = stored(anOverride().in(new ProjectKey("OTHER")).forWorkItem(ANOTHER));

        assertThat(overrides().all(OverrideState.REQUESTED)).containsExactly(first, second);
        assertThat(overrides().all(OverrideState.APPROVED)).containsExactly(approved);
        assertThat(overrides().all(OverrideState.USED)).isEmpty();
    }

    @Test
    void thoseInAStateAreReadAPageAtATime() {
        OverrideRequest first = stored(anOverride());
        OverrideRequest second = stored(anOverride().forWorkItem(ANOTHER));
        OverrideRequest third = stored(anOverride().forWorkItem(new WorkItemId(10144)));

        assertThat(overrides().in(OverrideState.REQUESTED, 0, 2)).containsExactly(first, second);
        assertThat(overrides().in(OverrideState.REQUESTED, second.id(), 2)).containsExactly(third);
    }

    @Test
    void escalationIsKept() {
        OverrideRequest escalated = moved(stored(anOverride()).escalate(Days.NOW.plusSeconds(1)));

        assertThat(overrides().find(escalated.id())).contains(escalated);
    }

    @Test
    void whoseAuthorityWasUsedIsKept() {
        OverrideRequest approved =
                moved(stored(anOverride()).approve(People.SAM, People.PRIYA, Days.NOW, "yes", Days.TODAY));
        OverrideRequest declined = moved(
                stored(anOverride().forWorkItem(ANOTHER)).decline(People.SAM, People.PRIYA, Days.NOW, null, "one"));

        assertThat(overrides().find(approved.id())).contains(approved);
        assertThat(overrides().find(declined.id())).contains(declined);
    }

    @Test
    void aWorkItemHasOneOpenRequestForAChoicePoint() {
        OverrideRequest open = stored(anOverride());
        assertThatThrownBy(() -> stored(anOverride())).isInstanceOf(UnreadableException.class);
        stored(anOverride().at(new ChoicePoint("start")));
        stored(anOverride().forWorkItem(ANOTHER));

        moved(moved(open.approve(People.PRIYA, Days.NOW, "yes", Days.TODAY)).use(new Passage("step 7"), Days.NOW));

        assertThat(stored(anOverride()).id()).isGreaterThan(open.id());
    }

    @Test
    void ofSeveralRacersExactlyOneRequestIsStored() {
        assertThat(Race.of(4, racer -> stores(anOverride()))).containsOnlyOnce(true);
        assertThat(overrides().of(WORK_ITEM)).hasSize(1);
    }

    private boolean stores(OverrideBuilder builder) {
        try {
            return stored(builder).id() > 0;
        } catch (UnreadableException slower) {
            return false;
        }
    }

    @Test
    void expiringIsWhatIsApprovedAndEndsOnOneOfTheseDaysTheSoonestFirst() {
        OverrideRequest later = moved(stored(anOverride().forWorkItem(new WorkItemId(1)))
                .approve(People.PRIYA, Days.NOW, null, Days.TODAY.plusDays(7)));
        OverrideRequest sooner =
                moved(stored(anOverride().in(new ProjectKey("OTHER")).forWorkItem(new WorkItemId(2)))
                        .approve(People.PRIYA, Days.NOW, null, Days.TODAY));
        moved(stored(anOverride().forWorkItem(new WorkItemId(3)))
                .approve(People.PRIYA, Days.NOW, null, Days.TODAY.plusDays(8)));
        moved(stored(anOverride().forWorkItem(new WorkItemId(4)))
                .approve(People.PRIYA, Days.NOW, null, Days.TODAY.minusDays(1)));
        moved(moved(stored(anOverride().forWorkItem(new WorkItemId(5)))
                        .approve(People.PRIYA, Days.NOW, null, Days.TODAY))
                .use(new Passage("step 1"), Days.NOW));
        stored(anOverride().forWorkItem(new WorkItemId(6)));

        assertThat(overrides().expiring(Days.TODAY, Days.TODAY.plusDays(7))).containsExactly(sooner, later);
    }
}
