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
import org.empathygate.core.commitment.Closing;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.commitment.CommitmentState;
import org.empathygate.core.commitment.Commitments;
import org.empathygate.core.commitment.TrackedCommitment;
import org.jspecify.annotations.Nullable;

/**
 * Commitments in the database. One reader of the ledger at a time adds them; the unique column refuses a second one for an
 * override in any case.
 */
public final class CommitmentTable implements Commitments {
    private static final String SOONEST_FIRST = "DUE_DAY ASC, ID ASC";

    private final ActiveObjects store;
    private final VersionedRows rows;

    public CommitmentTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
    }

    @Override
    public Optional<TrackedCommitment> add(TrackedCommitment commitment) {
        return cross(
                "the commitment of override " + commitment.override(),
                () -> store.executeInTransaction(() ->
                        store.count(CommitmentRow.class, Query.select().where("OVERRIDE_ID = ?", commitment.override()))
                                        > 0
                                ? Optional.empty()
                                : Optional.of(commitment.withId(store.create(CommitmentRow.class, columns(commitment))
                                        .getID()))));
    }

    @Override
    public Optional<TrackedCommitment> find(long id) {
        return cross(
                "commitment " + id,
                () -> found(Query.select().where("ID = ?", id)).stream().findFirst());
    }

    @Override
    public List<TrackedCommitment> of(WorkItemId workItem) {
        return cross(
                "commitments of work item " + workItem.value(),
                () -> found(Query.select()
                        .where("WORK_ITEM_ID = ?", workItem.value())
                        .order("ID DESC")));
    }

    @Override
    public List<TrackedCommitment> ofOwner(PersonId owner) {
        return cross(
                "commitments of " + owner.userKey(),
                () -> found(
                        Query.select().where("OWNER_KEY = ?", owner.userKey()).order(SOONEST_FIRST)));
    }

    @Override
    public List<TrackedCommitment> openUntil(LocalDate day) {
        return cross(
                "commitments due until " + day,
                () -> found(Query.select()
                        .where("COMMITMENT_STATE = ? AND DUE_DAY <= ?", CommitmentState.OPEN.name(), day.toEpochDay())
                        .order(SOONEST_FIRST)));
    }

    @Override
    public boolean replace(TrackedCommitment commitment, int basedOnVersion) {
        return cross(
                "commitment " + commitment.id(),
                () -> rows.replace(
                        CommitmentRow.class, commitment.id(), basedOnVersion, row -> write(commitment, row)));
    }

    private List<TrackedCommitment> found(Query query) {
        return Arrays.stream(store.find(CommitmentRow.class, query))
                .map(CommitmentTable::commitment)
                .toList();
    }

    private static Map<String, Object> columns(TrackedCommitment commitment) {
        return new Columns()
                .with("OVERRIDE_ID", commitment.override())
                .with("WORK_ITEM_ID", commitment.workItem().value())
                .with("PROJECT_KEY", commitment.project().value())
                .with("OWNER_KEY", commitment.promised().owner().userKey())
                .with("DUE_DAY", commitment.promised().due().toEpochDay())
                .with("MEASURE_TEXT", commitment.promised().measure())
                .with("MADE_AT", commitment.madeAt().toEpochMilli())
                .with("COMMITMENT_STATE", commitment.state().name())
                .with("ROW_VERSION", commitment.version())
                .values();
    }

    /** What a move can change; what was promised stays as it was. */
    private static void write(TrackedCommitment commitment, CommitmentRow row) {
        row.setCommitmentState(commitment.state().name());
        Closing how = commitment.closing();
        if (how != null) {
            row.setClosedBy(how.by() == null ? null : how.by().userKey());
            row.setClosedAt(how.at().toEpochMilli());
            row.setClosingLink(how.link() == null ? null : how.link().ref());
            row.setClosingComment(how.comment());
        }
    }

    private static TrackedCommitment commitment(CommitmentRow row) {
        return new TrackedCommitment(
                row.getID(),
                row.getOverrideId(),
                new WorkItemId(row.getWorkItemId()),
                new ProjectKey(row.getProjectKey()),
                new Commitment(
                        new PersonId(row.getOwnerKey()), LocalDate.ofEpochDay(row.getDueDay()), row.getMeasureText()),
                Instant.ofEpochMilli(row.getMadeAt()),
                CommitmentState.valueOf(row.getCommitmentState()),
                closing(row),
                row.getRowVersion());
    }

    private static @Nullable Closing closing(CommitmentRow row) {
        Long at = row.getClosedAt();
        return at == null
                ? null
                : new Closing(
                        StoredForms.person(row.getClosedBy()),
                        Instant.ofEpochMilli(at),
                        StoredForms.readReference(row.getClosingLink()),
                        row.getClosingComment());
    }
}
