package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.BrokenGlasses;
import org.empathygate.core.override.ReviewState;
import org.jspecify.annotations.Nullable;

/** Broken glasses in the database. */
public final class BrokenGlassTable implements BrokenGlasses {
    private final ActiveObjects store;
    private final VersionedRows rows;

    public BrokenGlassTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
    }

    @Override
    public BrokenGlass add(BrokenGlass glass) {
        return cross(
                "a broken glass for work item " + glass.workItem().value(),
                () -> glass.withId(
                        store.create(BrokenGlassRow.class, columns(glass)).getID()));
    }

    @Override
    public Optional<BrokenGlass> find(long id) {
        return cross(
                "broken glass " + id,
                () -> found(Query.select().where("ID = ?", id)).stream().findFirst());
    }

    @Override
    public Optional<BrokenGlass> ofOverride(long override) {
        return cross(
                "the broken glass of override " + override,
                () -> found(Query.select().where("OVERRIDE_ID = ?", override)).stream()
                        .findFirst());
    }

    @Override
    public List<BrokenGlass> awaiting() {
        return cross(
                "the broken glasses that await a review",
                () -> found(Query.select()
                        .where("REVIEW_STATE = ?", ReviewState.AWAITING_REVIEW.name())
                        .order("ID ASC")));
    }

    @Override
    public List<BrokenGlass> awaiting(String group) {
        return cross(
                "the broken glasses of " + group + " that await a review",
                () -> found(Query.select()
                        .where("REVIEW_STATE = ? AND MEMBER_OF = ?", ReviewState.AWAITING_REVIEW.name(), group)
                        .order("ID ASC")));
    }

    @Override
    public boolean replace(BrokenGlass glass, int basedOnVersion) {
        return cross(
                "broken glass " + glass.id(),
                () -> rows.replace(BrokenGlassRow.class, glass.id(), basedOnVersion, row -> write(glass, row)));
    }

    private List<BrokenGlass> found(Query query) {
        return Arrays.stream(store.find(BrokenGlassRow.class, query))
                .map(BrokenGlassTable::glass)
                .toList();
    }

    private static Map<String, Object> columns(BrokenGlass glass) {
        return new Columns()
                .with("WORK_ITEM_ID", glass.workItem().value())
                .with("PROJECT_KEY", glass.project().value())
                .with("OVERRIDE_ID", glass.override())
                .with("BROKEN_BY", glass.by().userKey())
                .with("MEMBER_OF", glass.group())
                .with("BROKEN_AT", glass.at().toEpochMilli())
                .with("REASON_TEXT", glass.reason())
                .with("DUE_ON", glass.dueOn().toString())
                .with("REVIEW_STATE", glass.state().name())
                .with("ROW_VERSION", glass.version())
                .values();
    }

    /** What a review changes; the rest stays as it was. */
    private static void write(BrokenGlass glass, BrokenGlassRow row) {
        row.setReviewState(glass.state().name());
        BrokenGlass.Review review = glass.review();
        if (review != null) {
            row.setReviewedBy(review.by().userKey());
            row.setReviewedAt(review.at().toEpochMilli());
            row.setReviewComment(review.comment());
        }
    }

    private static BrokenGlass glass(BrokenGlassRow row) {
        return new BrokenGlass(
                row.getID(),
                new WorkItemId(row.getWorkItemId()),
                new ProjectKey(row.getProjectKey()),
                row.getOverrideId(),
                new PersonId(row.getBrokenBy()),
                row.getMemberOf(),
                Instant.ofEpochMilli(row.getBrokenAt()),
                row.getReasonText(),
                LocalDate.parse(row.getDueOn()),
                ReviewState.valueOf(row.getReviewState()),
                review(row),
                row.getRowVersion());
    }

    private static BrokenGlass.@Nullable Review review(BrokenGlassRow row) {
        String by = row.getReviewedBy();
        Long at = row.getReviewedAt();
        String comment = row.getReviewComment();
        return by == null || at == null || comment == null
                ? null
                : new BrokenGlass.Review(new PersonId(by), Instant.ofEpochMilli(at), comment);
    }
}
