package org.empathygate.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.WorkItemBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every rollup promises: it is what counting all gap records would come to, whatever happened to them. */
public abstract class GapRollupContract {

    private static final ProjectKey SHOP = WorkItemBuilder.SHOP;
    private static final ProjectKey LAB = new ProjectKey("LAB");
    private static final WorkItemId ONE = new WorkItemId(10142);
    private static final WorkItemId TWO = new WorkItemId(10143);
    private static final Window BY_WEEK = new Window(90);
    private static final Window BY_MONTH = new Window(365);
    private static final int WORK_ITEMS = 12;

    /** An empty store, the same one within a test. */
    protected abstract Gaps gaps();

    /** Over the same store. */
    protected abstract GapRollup rollup();

    /** Whatever the store does now and then to stay fast; it changes no answer. */
    protected abstract void tidyUp();

    private void put(
            WorkItemId id, @Nullable ProjectKey project, @Nullable Outcome outcome, boolean done, LocalDate day) {
        Instant at = day.atTime(23, 59).toInstant(ZoneOffset.UTC);
        gaps().change(
                        id,
                        gap -> new Gap(
                                id,
                                project,
                                outcome,
                                Set.of(),
                                outcome == null ? null : at,
                                done,
                                null,
                                null,
                                gap.lookedAt()));
    }

    private void put(WorkItemId id, Outcome outcome) {
        put(id, SHOP, outcome, true, Days.TODAY);
    }

    private OutcomeCounts recorded(ProjectKey project) {
        return rollup().done(project).recorded();
    }

    @Test
    void nothingIsCountedWhereNothingIsRecorded() {
        assertThat(rollup().done(SHOP)).isEqualTo(new RolledUp(OutcomeCounts.NONE, 0));
        assertThat(rollup().series(SHOP, BY_WEEK, Days.TODAY))
                .hasSize(BY_WEEK.starts(Days.TODAY).size())
                .allMatch(period -> period.counts().total() == 0);
    }

    @Test
    void oneThatIsDoneIsCountedAndOneThatIsNotIsNot() {
        put(ONE, Outcome.SATISFIED);
        put(TWO, SHOP, Outcome.SATISFIED, false, Days.TODAY);

        assertThat(recorded(SHOP)).isEqualTo(OutcomeCounts.of(List.of(Outcome.SATISFIED)));
    }

    @Test
    void oneThatWasDoneBeforeAnybodyDecidedIsCountedApart() {
        put(ONE, SHOP, null, true, Days.TODAY);
        put(TWO, Outcome.SATISFIED);

        RolledUp counted = rollup().done(SHOP);

        assertThat(counted.unrecorded()).isEqualTo(1);
        assertThat(counted.total()).isEqualTo(2);
        assertThat(counted.counts()).isEqualTo(OutcomeCounts.of(List.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE)));
    }

    @Test
    void anotherOutcomeTakesThePlaceOfTheOneBefore() {
        put(ONE, Outcome.SATISFIED);
        tidyUp();
        put(ONE, SHOP, Outcome.BYPASSED, true, Days.TODAY.plusDays(40));

        assertThat(recorded(SHOP)).isEqualTo(OutcomeCounts.of(List.of(Outcome.BYPASSED)));
        assertThat(rollup().series(SHOP, BY_WEEK, Days.TODAY))
                .allMatch(period -> period.counts().total() == 0);
    }

    @Test
    void oneThatLeavesDoneIsCountedNoMoreAndComesBack() {
        put(ONE, Outcome.OVERRIDDEN);
        put(ONE, SHOP, Outcome.OVERRIDDEN, false, Days.TODAY);
        assertThat(recorded(SHOP)).isEqualTo(OutcomeCounts.NONE);

        put(ONE, Outcome.OVERRIDDEN);

        assertThat(recorded(SHOP)).isEqualTo(OutcomeCounts.of(List.of(Outcome.OVERRIDDEN)));
    }

    @Test
    void oneThatMovesIsCountedWhereItIs() {
        put(ONE, Outcome.OVERRIDDEN);
        tidyUp();
        put(ONE, LAB, Outcome.OVERRIDDEN, true, Days.TODAY);

        assertThat(rollup().done(SHOP).total()).isZero();
        assertThat(recorded(LAB)).isEqualTo(OutcomeCounts.of(List.of(Outcome.OVERRIDDEN)));
        assertThat(rollup().series(LAB, BY_MONTH, Days.TODAY))
                .last()
                .satisfies(
                        month -> assertThat(month.counts()).isEqualTo(OutcomeCounts.of(List.of(Outcome.OVERRIDDEN))));
    }

    @Test
    void oneThatIsGoneIsCountedNoMore() {
        put(ONE, Outcome.BYPASSED);
        put(TWO, Outcome.SATISFIED);
        gaps().forget(ONE);
        gaps().forget(new WorkItemId(99));

        assertThat(recorded(SHOP)).isEqualTo(OutcomeCounts.of(List.of(Outcome.SATISFIED)));
        assertThat(gaps().of(List.of(ONE, TWO))).containsOnlyKeys(TWO);
    }

    @Test
    void lookingAgainCountsNothingTwice() {
        put(ONE, Outcome.SATISFIED);
        gaps().change(ONE, gap -> gap);
        put(ONE, Outcome.SATISFIED);

        assertThat(recorded(SHOP).total()).isEqualTo(1);
    }

    @Test
    void whatIsRecordedAndTakenBackIsNotCounted() {
        put(ONE, Outcome.SATISFIED);
        assertThatThrownBy(() -> gaps().change(ONE, gap -> {
                    throw new UnreadableException("the ledger");
                }))
                .isInstanceOf(UnreadableException.class);

        assertThat(recorded(SHOP).total()).isEqualTo(1);
    }

    @Test
    void aWeekIsFromMondayToSundayAndAMonthFromItsFirstToItsLast() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        put(new WorkItemId(1), SHOP, Outcome.SATISFIED, true, monday.minusDays(1));
        put(new WorkItemId(2), SHOP, Outcome.SATISFIED, true, monday);
        put(new WorkItemId(3), SHOP, Outcome.OVERRIDDEN, true, monday.plusDays(6));
        put(new WorkItemId(4), SHOP, Outcome.SATISFIED, true, monday.plusDays(7));
        put(new WorkItemId(5), SHOP, Outcome.SATISFIED, true, LocalDate.of(2026, 10, 31));

        for (int time = 0; time < 2; time++) {
            List<PeriodCounts> weeks = rollup().series(SHOP, BY_WEEK, Days.TODAY);
            assertThat(weeks.get(weeks.size() - 2))
                    .isEqualTo(new PeriodCounts(
                            monday,
                            monday.plusWeeks(1),
                            OutcomeCounts.of(List.of(Outcome.SATISFIED, Outcome.OVERRIDDEN))));
            List<PeriodCounts> months = rollup().series(SHOP, BY_MONTH, Days.TODAY);
            assertThat(months).hasSize(BY_MONTH.starts(Days.TODAY).size());
            assertThat(months.get(months.size() - 1).counts().total()).isEqualTo(4);
            assertThat(months.get(months.size() - 2).counts().total()).isEqualTo(1);
            tidyUp();
        }
    }

    @Test
    void recordsOfAProjectAreFoundByTheirRangeOfIds() {
        put(ONE, Outcome.SATISFIED);
        put(TWO, SHOP, null, true, Days.TODAY);
        put(new WorkItemId(10144), LAB, Outcome.SATISFIED, true, Days.TODAY);
        put(new WorkItemId(10145), SHOP, Outcome.SATISFIED, false, Days.TODAY);

        assertThat(gaps().doneIn(SHOP, 0, Long.MAX_VALUE, 10)).containsExactly(ONE, TWO);
        assertThat(gaps().doneIn(SHOP, ONE.value(), TWO.value(), 10)).containsExactly(TWO);
        assertThat(gaps().doneIn(SHOP, 0, ONE.value(), 10)).containsExactly(ONE);
        assertThat(gaps().doneIn(SHOP, 0, Long.MAX_VALUE, 1)).containsExactly(ONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void afterAnySequenceOfChangesItIsWhatCountingComesTo(long seed) {
        var chance = new Random(seed);
        for (int change = 0; change < 150; change++) {
            WorkItemId id = new WorkItemId(1 + chance.nextInt(WORK_ITEMS));
            int what = chance.nextInt(20);
            if (what == 0) {
                gaps().forget(id);
            } else if (what == 1) {
                tidyUp();
            } else {
                put(
                        id,
                        pick(chance, SHOP, LAB, null),
                        pick(chance, null, Outcome.SATISFIED, Outcome.OVERRIDDEN, Outcome.BYPASSED),
                        chance.nextInt(3) > 0,
                        Days.TODAY.minusDays(chance.nextInt(500)));
            }
        }

        assertThatItIsWhatCountingComesTo();
    }

    @SafeVarargs
    private static <T> @Nullable T pick(Random chance, @Nullable T... choices) {
        return choices[chance.nextInt(choices.length)];
    }

    /** For whoever lets several change records at once. */
    protected final void assertThatItIsWhatCountingComesTo() {
        Collection<Gap> all = gaps().of(LongStream.rangeClosed(1, WORK_ITEMS)
                        .mapToObj(WorkItemId::new)
                        .toList())
                .values();
        for (ProjectKey project : List.of(SHOP, LAB)) {
            List<Gap> done = all.stream()
                    .filter(gap -> gap.done() && project.equals(gap.project()))
                    .toList();
            assertThat(rollup().done(project)).isEqualTo(InMemoryRollup.counted(done));
            for (Window window : List.of(BY_WEEK, BY_MONTH, new Window(Window.MOST))) {
                assertThat(rollup().series(project, window, Days.TODAY))
                        .isEqualTo(InMemoryRollup.series(done, window, Days.TODAY));
            }
        }
    }
}
