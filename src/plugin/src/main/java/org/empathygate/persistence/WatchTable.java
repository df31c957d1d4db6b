package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.bypass.WatchBook;
import org.jspecify.annotations.Nullable;

/** What the sweep remembers, in the database. */
public final class WatchTable implements WatchBook {

    private final ActiveObjects store;
    private final VersionedRows rows;

    public WatchTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
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
                    row.setWatchText(stored(text));
                    row.setRowVersion(row.getRowVersion() + 1);
                    row.save();
                    return row;
                }));
    }

    @Override
    public boolean replace(String name, @Nullable String read, String text) {
        return read == null ? addFirst(name, text) : replaceStored(name, read, text);
    }

    private boolean replaceStored(String name, String read, String text) {
        return cross(
                "the watch " + name,
                () -> row(name)
                        .filter(row -> text(row.getWatchText()).equals(read))
                        .filter(row -> rows.replace(
                                WatchRow.class,
                                row.getID(),
                                row.getRowVersion(),
                                current -> current.setWatchText(stored(text))))
                        .isPresent());
    }

    /** The unique name lets only one of several first writers in; whoever is refused looks whether another got in. */
    private boolean addFirst(String name, String text) {
        if (read(name).isPresent()) {
            return false;
        }
        try {
            cross(
                    "the watch " + name,
                    () -> store.executeInTransaction(() -> store.create(
                            WatchRow.class,
                            new Columns()
                                    .with("WATCH_NAME", name)
                                    .with("WATCH_TEXT", stored(text))
                                    .with("ROW_VERSION", 1)
                                    .values())));
            return true;
        } catch (UnreadableException refused) {
            if (read(name).isPresent()) {
                return false;
            }
            throw refused;
        }
    }

    /** The unique name lets only one of several first writers in; whoever is refused fails, and the sweep comes again. */
    private WatchRow existing(String name) {
        return row(name).orElseGet(() -> store.create(WatchRow.class, Map.of("WATCH_NAME", name, "ROW_VERSION", 0)));
    }

    private Optional<WatchRow> row(String name) {
        return Arrays.stream(store.find(WatchRow.class, Query.select().where("WATCH_NAME = ?", name)))
                .findFirst();
    }

    private static @Nullable String stored(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
