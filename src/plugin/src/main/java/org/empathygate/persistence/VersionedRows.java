package org.empathygate.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;

/**
 * Changes a row only while it still has the version that the change is based on. Of several nodes that try at once with
 * the same version, exactly one is answered true.
 *
 * <p>ActiveObjects has no conditional update. So a transaction first <em>takes</em> the row by writing its column
 * {@code TURN}, which the database lets only one transaction at a time do; then it reads the row again, compares the
 * version, and writes. That rests on two promises of the database: a written row stays locked until the transaction ends,
 * and a statement sees what was committed before it began (READ COMMITTED, in which the products run). Under a stricter
 * isolation the loser gets an error instead of false, so even then nobody wins twice.
 */
final class VersionedRows {
    private final ActiveObjects store;

    VersionedRows(ActiveObjects store) {
        this.store = store;
    }

    /** Answers false when the row has another version by now, or is gone; nothing is changed then. */
    <R extends VersionedRow> boolean replace(Class<R> type, long id, int basedOnVersion, Consumer<R> change) {
        return store.executeInTransaction(() -> {
            Optional<R> row = take(type, id).filter(taken -> taken.getRowVersion() == basedOnVersion);
            row.ifPresent(current -> {
                change.accept(current);
                current.setRowVersion(basedOnVersion + 1);
                current.save();
            });
            return row.isPresent();
        });
    }

    /**
     * The row as it was committed last; nobody else can take or change it until the running transaction ends. Empty when
     * there is no such row.
     */
    <R extends VersionedRow> Optional<R> take(Class<R> type, long id) {
        Optional<R> before = find(type, id);
        if (before.isEmpty()) {
            return before;
        }
        R row = before.get();
        row.setTurn(row.getTurn() + 1);
        row.save();
        return find(type, id);
    }

    private <R extends VersionedRow> Optional<R> find(Class<R> type, long id) {
        R[] rows = store.find(type, Query.select().where("ID = ?", id));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }
}
