package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.Query;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.status.GapRollup;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.PeriodCounts;
import org.empathygate.core.status.RolledUp;
import org.empathygate.core.status.Window;
import org.empathygate.persistence.GapCountRow.Grain;
import org.jspecify.annotations.Nullable;

/**
 * The counts in the database. A question is one statement over the rows that were put together for it and the news that were
 * not yet: it sees all of what is committed, whatever is put together meanwhile.
 */
public final class GapCountTable implements GapRollup {

    private static final String MARK = "gap-rollup";
    private static final int NEWS_AT_ONCE = 500;

    /** Any window longer than the longest that is answered by weeks. */
    private static final Window BY_MONTH = new Window(Window.MOST);

    private static final Window BY_WEEK = new Window(1);

    private final ActiveObjects store;
    private final RowReader<GapCountRow> reader;
    private final LedgerMarks marks;

    public GapCountTable(ActiveObjects store) {
        this.store = store;
        this.reader = new RowReader<>(store, GapCountRow.class);
        this.marks = new LedgerMarks(store);
    }

    @Override
    public RolledUp done(ProjectKey project) {
        return cross(
                "counts of project " + project.value(),
                () -> summed(reader.read(
                        reader.all()
                                .where(
                                        "PROJECT_KEY = ? AND (GRAIN = ? OR GRAIN = ?)",
                                        project.value(),
                                        Grain.NEWS.name(),
                                        Grain.ALL.name()),
                        Count::of)));
    }

    private static RolledUp summed(List<Count> counts) {
        Map<Outcome, Long> recorded = new EnumMap<>(Outcome.class);
        long unrecorded = 0;
        for (Count count : counts) {
            if (count.outcome() == null) {
                unrecorded += count.amount();
            } else {
                recorded.merge(count.outcome(), count.amount(), Long::sum);
            }
        }
        return new RolledUp(new OutcomeCounts(recorded), unrecorded);
    }

    @Override
    public List<PeriodCounts> series(ProjectKey project, Window window, LocalDate today) {
        List<LocalDate> starts = window.starts(today);
        Grain grain = window.byWeek() ? Grain.WEEK : Grain.MONTH;
        return cross(
                "counts of project " + project.value() + " by " + grain,
                () -> periods(
                        starts,
                        window,
                        reader.read(
                                reader.all()
                                        .where(
                                                "PROJECT_KEY = ? AND (GRAIN = ? OR GRAIN = ?) AND FIRST_DAY >= ?",
                                                project.value(),
                                                Grain.NEWS.name(),
                                                grain.name(),
                                                starts.get(0).toEpochDay()),
                                Count::of)));
    }

    private static List<PeriodCounts> periods(List<LocalDate> starts, Window window, List<Count> counts) {
        Map<LocalDate, Map<Outcome, Long>> periods = new TreeMap<>();
        starts.forEach(start -> periods.put(start, new EnumMap<>(Outcome.class)));
        for (Count count : counts) {
            Map<Outcome, Long> period = periods.get(window.startOf(count.day()));
            if (period != null && count.outcome() != null) {
                period.merge(count.outcome(), count.amount(), Long::sum);
            }
        }
        return periods.entrySet().stream()
                .map(period -> new PeriodCounts(
                        period.getKey(), window.endOf(period.getKey()), new OutcomeCounts(period.getValue())))
                .toList();
    }

    /**
     * Puts news together, the oldest first, at most {@code max}; one node at a time does it, the others wait. Nobody else ever
     * changes a row.
     *
     * @return how many; less than {@code max} when none are left
     */
    public int putTogether(int max) {
        int done = 0;
        int some;
        do {
            int atMost = Math.min(NEWS_AT_ONCE, max - done);
            some = cross("news of gap records", () -> marks.holding(MARK, mark -> some(atMost)));
            done += some;
        } while (some == NEWS_AT_ONCE && done < max);
        return done;
    }

    private int some(int max) {
        GapCountRow[] news = store.find(
                GapCountRow.class,
                Query.select()
                        .where("GRAIN = ?", Grain.NEWS.name())
                        .order("ID ASC")
                        .limit(max));
        if (news.length == 0) {
            return 0;
        }
        var sums = new Sums();
        for (GapCountRow row : news) {
            sums.add(row.getProjectKey(), row.getOutcome(), row.getFirstDay(), row.getAmount());
        }
        sums.byPlace.forEach(this::add);
        Object[] ids = Arrays.stream(news).map(GapCountRow::getID).toArray();
        store.deleteWithSQL(
                GapCountRow.class, "ID IN (" + String.join(",", Collections.nCopies(ids.length, "?")) + ")", ids);
        return news.length;
    }

    private void add(Place place, long amount) {
        if (amount == 0) {
            return;
        }
        GapCountRow[] known = store.find(
                GapCountRow.class,
                Query.select()
                        .where(
                                "PROJECT_KEY = ? AND GRAIN = ? AND FIRST_DAY = ? AND OUTCOME = ?",
                                place.project(),
                                place.grain().name(),
                                place.firstDay(),
                                place.outcome()));
        if (known.length == 0) {
            store.create(GapCountRow.class, place.columns(amount));
        } else {
            known[0].setAmount(known[0].getAmount() + amount);
            known[0].save();
        }
    }

    /** Counts everything anew, in place of whatever was counted. Only while nobody changes a gap record. */
    void recount(RowReader<GapRow> gaps, int atOnce) {
        store.deleteWithSQL(GapCountRow.class, null);
        var sums = new Sums();
        List<Long> ids;
        long after = 0;
        do {
            ids = gaps.read(gaps.all().where("ID > ?", after).order("ID ASC").limit(atOnce), row -> {
                GapNews.Counted.of(GapTable.gap(row))
                        .ifPresent(counted -> sums.add(counted.project(), counted.outcome(), counted.day(), 1));
                return row.getID();
            });
            after = ids.isEmpty() ? after : ids.get(ids.size() - 1);
        } while (ids.size() == atOnce);
        sums.byPlace.forEach((place, amount) -> store.create(GapCountRow.class, place.columns(amount)));
    }

    /** What a row of counts says. */
    private record Count(@Nullable Outcome outcome, LocalDate day, long amount) {

        static Count of(GapCountRow row) {
            String outcome = row.getOutcome();
            return new Count(
                    outcome.equals(GapNews.Counted.NONE) ? null : Outcome.valueOf(outcome),
                    LocalDate.ofEpochDay(row.getFirstDay()),
                    row.getAmount());
        }
    }

    /** Where a sum is kept. */
    private record Place(String project, Grain grain, long firstDay, String outcome) {

        Map<String, Object> columns(long amount) {
            return Map.of(
                    "PROJECT_KEY", project,
                    "OUTCOME", outcome,
                    "GRAIN", grain.name(),
                    "FIRST_DAY", firstDay,
                    "AMOUNT", amount);
        }
    }

    /** Sums by the places where they are kept. */
    private static final class Sums {

        private final Map<Place, Long> byPlace = new HashMap<>();

        void add(String project, String outcome, long day, long amount) {
            byPlace.merge(new Place(project, Grain.ALL, 0, outcome), amount, Long::sum);
            if (!outcome.equals(GapNews.Counted.NONE)) {
                LocalDate on = LocalDate.ofEpochDay(day);
                add(new Place(project, Grain.WEEK, BY_WEEK.startOf(on).toEpochDay(), outcome), amount);
                add(new Place(project, Grain.MONTH, BY_MONTH.startOf(on).toEpochDay(), outcome), amount);
            }
        }

        private void add(Place place, long amount) {
            byPlace.merge(place, amount, Long::sum);
        }
    }
}
