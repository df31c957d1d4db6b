package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final WorkingDays always = new WorkingDays(List.of());

    @Test
    void theDayItselfDoesNotCount() {
        assertThat(always.after(MONDAY, 3)).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void aWeekendIsPassedOver() {
        assertThat(always.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(always.after(FRIDAY.plusDays(1), 3)).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void aHolidayIsPassedOver() {
        WorkingDays christmas = new WorkingDays(List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26)));

        assertThat(christmas.after(LocalDate.of(2026, 12, 23), 3)).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void atLeastOneDayIsCounted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> always.after(MONDAY, 0))
                .withMessageContaining("0");
    }

    @Property
    void exactlySoManyWorkingDaysAreInBetween(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll("holidays") Set<LocalDate> holidays) {
        WorkingDays calendar = new WorkingDays(holidays);

        LocalDate last = calendar.after(day, count);

        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(day.datesUntil(last.plusDays(1)).skip(1).filter(calendar::isWorkingDay))
                .hasSize(count);
    }

    @Property
    void aHolidayNeverMakesItEarlier(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll("holidays") Set<LocalDate> holidays) {
        assertThat(new WorkingDays(holidays).after(day, count)).isAfterOrEqualTo(always.after(day, count));
    }

    @Property
    void fiveWorkingDaysAreAWeekWhereNobodyHasAHoliday(@ForAll("days") LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);

        assertThat(always.after(monday, 5)).isEqualTo(monday.plusDays(7));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(20_000, 22_000).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return days().set().ofMaxSize(200);
    }
}
