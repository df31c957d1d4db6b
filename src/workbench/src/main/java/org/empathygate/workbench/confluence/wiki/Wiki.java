package org.empathygate.workbench.confluence.wiki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.empathygate.workbench.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All of Confluence's data. */
public final class Wiki {

    private final Spaces spaces;
    private final Pages pages;
    private final Rights rights;
    private final Database database;

    /** Opens the data, making the tables which are not there yet. */
    public Wiki(Database database, Clock clock) {
        this.database = database;
        var jdbc = JdbcClient.create(database.dataSource());
        createTables(jdbc);
        this.spaces = new Spaces(jdbc);
        this.pages = new Pages(database, jdbc, clock);
        this.rights = new Rights(spaces, pages);
    }

    public Spaces spaces() {
        return spaces;
    }

    public Pages pages() {
        return pages;
    }

    public Rights rights() {
        return rights;
    }

    /** Runs the work in one transaction; rolls back on any exception. */
    public void inTransaction(Runnable work) {
        database.inTransaction(work);
    }

    private static void createTables(JdbcClient jdbc) {
        Arrays.stream(schema().replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .forEach(statement -> jdbc.sql(statement).update());
    }

    private static String schema() {
        try (var in = Objects.requireNonNull(Wiki.class.getResourceAsStream("schema.sql"), "schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read schema.sql", e);
        }
    }
}
