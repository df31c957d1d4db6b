package org.empathygate.core.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The last so many days, today included, cut into whole weeks (from Monday) up to 90 days and into whole months beyond.
 *
 * @param days 1 to {@value #MOST}
 */
public record Window(int days) {

    /** Two years. */
    public static final int MOST = 731;

    private static final int MOST_BY_WEEK = 90;

    public Window {
        if (days < 1 || days > MOST) {
            throw new IllegalArgumentException("A window is 1 to " + MOST + " days, not " + days);
        }
    }

    public boolean byWeek() {
        return days <= MOST_BY_WEEK;
    }

    /** The first day of the week or month that holds this day. */
    public LocalDate startOf(LocalDate day) {
        return byWeek() ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
    }

    /** The first day that is not in the same week or month as this day. */
    public LocalDate endOf(LocalDate day) {
        LocalDate start = startOf(day);
        return byWeek() ? start.plusWeeks(1) : start.plusMonths(1);
    }

    /** The first days of every week or month that the window touches, the oldest first. */
    public List<LocalDate> starts(LocalDate today) {
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate start = startOf(today.minusDays(days - 1L)); !start.isAfter(today); start = endOf(start)) {
            starts.add(start);
        }
        return starts;
    }
}
