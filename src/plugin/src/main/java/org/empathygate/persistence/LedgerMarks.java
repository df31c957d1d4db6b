package org.empathygate.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.Query;
import org.empathygate.core.UnreadableException;

/** Marks by name, each there from its first use on. */
final class LedgerMarks {

    private final ActiveObjects store;
    private final VersionedRows rows;

    LedgerMarks(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
    }

    /** Empty while nobody has used this mark. */
    Optional<LedgerMarkRow> find(String name) {
        return Arrays.stream(store.find(LedgerMarkRow.class, Query.select().where("MARK_NAME = ?", name)))
                .findFirst();
    }

    /** Takes the step while this mark is ours, in one transaction; the step saves what it changes. */
    <T> T holding(String name, Function<LedgerMarkRow, T> step) {
        long id = existing(name).getID();
        return store.executeInTransaction(() -> step.apply(rows.take(LedgerMarkRow.class, id)
                .orElseThrow(() -> new UnreadableException("the mark " + name + ", which is gone"))));
    }

    /** The unique name lets only one of several first uses in; whoever is refused finds the other's. */
    private LedgerMarkRow existing(String name) {
        Optional<LedgerMarkRow> found = find(name);
        if (found.isPresent()) {
            return found.get();
        }
        try {
            return StoreBoundary.cross(
                    "the mark " + name,
                    () -> store.executeInTransaction(
                            () -> store.create(LedgerMarkRow.class, Map.of("MARK_NAME", name, "ROW_VERSION", 1))));
        } catch (UnreadableException refused) {
            return find(name).orElseThrow(() -> refused);
        }
    }
}
