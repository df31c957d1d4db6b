package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.override.Pressure;
import org.jspecify.annotations.Nullable;

/** Gap records in the database, one row for each work item that was ever judged or seen done, and the news of every change. */
public final class GapTable implements Gaps {

    private static final int AT_ONCE = 200;

    private final ActiveObjects store;
    private final VersionedRows rows;
    private final GapNews news;
    private final RowReader<GapRow> reader;

    public GapTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
        this.news = new GapNews(store);
        this.reader = new RowReader<>(store, GapRow.class);
    }

    @Override
    public Map<WorkItemId, Gap> of(Collection<WorkItemId> workItems) {
        List<WorkItemId> all = List.copyOf(workItems);
        Map<WorkItemId, Gap> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<WorkItemId> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            for (Gap gap : cross("gaps of " + some.size() + " work items", () -> find(some))) {
                found.put(gap.workItem(), gap);
            }
        }
        return found;
    }

    private List<Gap> find(List<WorkItemId> some) {
        String places = String.join(",", Collections.nCopies(some.size(), "?"));
        Object[] ids = some.stream().map(WorkItemId::value).toArray();
        return Arrays.stream(store.find(GapRow.class, Query.select().where("WORK_ITEM_ID IN (" + places + ")", ids)))
                .map(GapTable::gap)
                .toList();
    }

    @Override
    public Gap change(WorkItemId workItem, UnaryOperator<Gap> change) {
        return cross("the gap of work item " + workItem.value(), () -> {
            long id = existing(workItem).getID();
            return store.executeInTransaction(() -> {
                GapRow row = rows.take(GapRow.class, id)
                        .orElseThrow(() -> new UnreadableException("the gap of " + workItem.value() + ", gone"));
                Gap before = gap(row);
                Gap after = change.apply(before);
                write(after, row);
                row.save();
                news.changed(before, after);
                return after;
            });
        });
    }

    @Override
    public void forget(WorkItemId workItem) {
        cross(
                "the gap of work item " + workItem.value(),
                () -> row(workItem)
                        .map(known -> store.executeInTransaction(() -> {
                            rows.take(GapRow.class, known.getID()).ifPresent(row -> {
                                news.changed(gap(row), null);
                                store.delete(row);
                            });
                            return true;
                        }))
                        .orElse(false));
    }

    @Override
    public List<WorkItemId> doneIn(ProjectKey project, long after, long until, int max) {
        return cross(
                "gaps of project " + project.value(),
                () -> reader.read(
                        reader.all()
                                .where(
                                        "PROJECT_KEY = ? AND WORK_ITEM_ID > ? AND WORK_ITEM_ID <= ? AND DONE = ?",
                                        project.value(),
                                        after,
                                        until,
                                        true)
                                .order("WORK_ITEM_ID ASC")
                                .limit(max),
                        row -> new WorkItemId(row.getWorkItemId())));
    }

    /** The unique work item lets only one of several first records in; whoever is refused finds the other's. */
    private GapRow existing(WorkItemId workItem) {
        Optional<GapRow> found = row(workItem);
        if (found.isPresent()) {
            return found.get();
        }
        try {
            return cross(
                    "the first gap of work item " + workItem.value(),
                    () -> store.executeInTransaction(() -> store.create(
                            GapRow.class, Map.of("WORK_ITEM_ID", workItem.value(), "ROW_VERSION", 1, "DONE", false))));
        } catch (UnreadableException refused) {
            return row(workItem).orElseThrow(() -> refused);
        }
    }

    private Optional<GapRow> row(WorkItemId workItem) {
        return Arrays.stream(store.find(GapRow.class, Query.select().where("WORK_ITEM_ID = ?", workItem.value())))
                .findFirst();
    }

    @Override
    public List<WorkItemId> done(Outcome outcome, @Nullable Pressure pressure, @Nullable ProjectKey project, int max) {
        return cross("gaps " + outcome, () -> {
            List<Object> parameters = new ArrayList<>(List.of(outcome.name(), true));
            StringBuilder where = new StringBuilder("OUTCOME = ? AND DONE = ?");
            if (pressure != null) {
                where.append(" AND PRESSURES LIKE ?");
                parameters.add("%," + pressure.name() + ",%");
            }
            if (project != null) {
                where.append(" AND PROJECT_KEY = ?");
                parameters.add(project.value());
            }
            return Arrays.stream(store.find(
                            GapRow.class,
                            Query.select()
                                    .where(where.toString(), parameters.toArray())
                                    .order("WORK_ITEM_ID ASC")
                                    .limit(max)))
                    .map(row -> new WorkItemId(row.getWorkItemId()))
                    .toList();
        });
    }

    private static void write(Gap gap, GapRow row) {
        row.setProjectKey(gap.project() == null ? null : gap.project().value());
        row.setOutcome(gap.outcome() == null ? null : gap.outcome().name());
        row.setPressures(written(gap.pressures()));
        row.setRecordedAt(millis(gap.since()));
        row.setDone(gap.done());
        row.setLeftAt(millis(gap.leftAt()));
        row.setBaselineOf(gap.baselineOf());
        row.setLookedAt(millis(gap.lookedAt()));
    }

    static Gap gap(GapRow row) {
        String project = row.getProjectKey();
        String outcome = row.getOutcome();
        return new Gap(
                new WorkItemId(row.getWorkItemId()),
                project == null ? null : new ProjectKey(project),
                outcome == null ? null : Outcome.valueOf(outcome),
                read(row.getPressures()),
                instant(row.getRecordedAt()),
                row.isDone(),
                instant(row.getLeftAt()),
                row.getBaselineOf(),
                instant(row.getLookedAt()));
    }

    private static @Nullable String written(Set<Pressure> pressures) {
        String names = StoredForms.writeNames(new TreeSet<>(pressures));
        return names == null ? null : ',' + names + ',';
    }

    private static Set<Pressure> read(@Nullable String names) {
        return names == null
                ? Set.of()
                : Set.copyOf(StoredForms.readNames(names.substring(1, names.length() - 1), Pressure::valueOf));
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
