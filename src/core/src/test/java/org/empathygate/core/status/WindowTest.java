package org.empathygate.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.empathygate.core.given.Days;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    }

    @Test
    void upToNinetyDaysAreCutIntoWeeksFromMonday() {
        assertThat(new Window(8).starts(Days.TODAY))
                .containsExactly(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));
        assertThat(new Window(90).starts(Days.TODAY)).hasSize(14);
    }

    @Test
    void moreAreCutIntoMonths() {
        assertThat(new Window(91).starts(Days.TODAY))
                .containsExactly(
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 1));
    }

    @Test
    void oneDayIsInOneWeek() {
        assertThat(new Window(1).starts(Days.TODAY)).containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void noWindowIsEmptyOrLongerThanTwoYears() {
        assertThatThrownBy(() -> new Window(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Window(Window.MOST + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDayOfTheWindowIsInOnePeriodAndThePeriodsLeaveNoGap(
            @ForAll @IntRange(min = 1, max = Window.MOST) int length, @ForAll("days") LocalDate today) {
        Window window = new Window(length);

        List<LocalDate> starts = window.starts(today);

        assertThat(starts.get(0)).isBeforeOrEqualTo(today.minusDays(length - 1L));
        assertThat(window.endOf(starts.get(0))).isAfter(today.minusDays(length - 1L));
        assertThat(window.endOf(starts.get(starts.size() - 1))).isAfter(today);
        assertThat(starts.get(starts.size() - 1)).isBeforeOrEqualTo(today);
        for (int i = 1; i < starts.size(); i++) {
            assertThat(starts.get(i)).isEqualTo(window.endOf(starts.get(i - 1)));
        }
    }

    @Property
    void aDayIsInThePeriodThatItStartsIn(
            @ForAll @IntRange(min = 1, max = Window.MOST) int length, @ForAll("days") LocalDate day) {
        Window window = new Window(length);
        LocalDate start = window.startOf(day);

        assertThat(day).isBetween(start, window.endOf(day).minusDays(1));
        assertThat(window.startOf(window.endOf(day).minusDays(1))).isEqualTo(start);
        assertThat(window.byWeek() ? start.getDayOfWeek() == DayOfWeek.MONDAY : start.getDayOfMonth() == 1)
                .isTrue();
    }
}
