package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.empathygate.core.bypass.WatchBook;
import org.jspecify.annotations.Nullable;

/** What the sweep remembers, in the database. */
public final class WatchTable implements WatchBook {

    private final ActiveObjects store;

    public WatchTable(ActiveObjects store) {
        this.store = store;
    }

    @Override
    public Optional<String> read(String name) {
        return cross("the watch " + name, () -> row(name).map(row -> text(row.getWatchText())));
    }

    @Override
    public void write(String name, String text) {
        cross(
                "the watch " + name,
                () -> store.executeInTransaction(() -> {
                    WatchRow row = existing(name);
                    row.setWatchText(text.isEmpty() ? null : text);
                    row.setRowVersion(row.getRowVersion() + 1);
                    row.save();
                    return row;
                }));
    }

    /** The unique name lets only one of several first writers in; whoever is refused fails, and the sweep comes again. */
    private WatchRow existing(String name) {
        return row(name).orElseGet(() -> store.create(WatchRow.class, Map.of("WATCH_NAME", name, "ROW_VERSION", 0)));
    }

    private Optional<WatchRow> row(String name) {
        return Arrays.stream(store.find(WatchRow.class, Query.select().where("WATCH_NAME = ?", name)))
                .findFirst();
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
