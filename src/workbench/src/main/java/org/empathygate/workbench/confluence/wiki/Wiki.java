package org.empathygate.workbench.confluence.wiki;

import java.time.Clock;
import org.empathygate.workbench.store.Database;
import org.empathygate.workbench.store.Schema;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All of Confluence's data. */
public final class Wiki {

    private final Spaces spaces;
    private final Pages pages;
    private final Labels labels;
    private final PageProperties properties;
    private final Rights rights;
    private final Database database;

    /** Opens the data, making the tables which are not there yet. */
    public Wiki(Database database, Clock clock) {
        this.database = database;
        var jdbc = JdbcClient.create(database.dataSource());
        Schema.create(jdbc, Wiki.class);
        this.spaces = new Spaces(jdbc);
        this.pages = new Pages(database, jdbc, clock);
        this.labels = new Labels(jdbc);
        this.properties = new PageProperties(jdbc, clock);
        this.rights = new Rights(spaces, pages);
    }

    public Spaces spaces() {
        return spaces;
    }

    public Pages pages() {
        return pages;
    }

    public Labels labels() {
        return labels;
    }

    public PageProperties properties() {
        return properties;
    }

    public Rights rights() {
        return rights;
    }

    /** Runs the work in one transaction; rolls back on any exception. */
    public void inTransaction(Runnable work) {
        database.inTransaction(work);
    }
}
