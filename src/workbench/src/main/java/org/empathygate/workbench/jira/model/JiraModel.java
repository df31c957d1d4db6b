package org.empathygate.workbench.jira.model;

import java.time.Clock;
import java.util.function.Supplier;
import org.empathygate.workbench.store.Database;
import org.empathygate.workbench.store.Schema;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All of Jira's data: one place per group of tables. Everything that is read or written inside {@link #inTransaction}
 * belongs to the transaction of the thread.
 */
public final class JiraModel {
    private final Database database;
    private final Clock clock;
    private final People people;
    private final IssueConstants constants;
    private final Projects projects;
    private final Workflows workflows;
    private final Issues issues;
    private final CustomFields customFields;
    private final Versions versions;
    private final Links links;
    private final RemoteLinks remoteLinks;
    private final Comments comments;
    private final History history;
    private final Access access;

    /** Opens the data, making the tables which are not there yet. */
    public JiraModel(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        Schema.create(jdbc, JiraModel.class);
        people = new People(jdbc);
        constants = new IssueConstants(jdbc);
        projects = new Projects(jdbc);
        workflows = new Workflows(jdbc);
        issues = new Issues(jdbc, clock);
        customFields = new CustomFields(jdbc);
        versions = new Versions(jdbc);
        links = new Links(jdbc);
        remoteLinks = new RemoteLinks(jdbc);
        comments = new Comments(jdbc, clock);
        history = new History(jdbc, clock);
        access = new Access(jdbc);
    }

    /** Runs the work in one transaction, joining the thread's if there is one; rolls back on any exception. */
    public <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    /** The same for work without an answer. */
    public void inTransaction(Runnable work) {
        database.inTransaction(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public Database database() {
        return database;
    }

    public Clock clock() {
        return clock;
    }

    public People people() {
        return people;
    }

    public IssueConstants constants() {
        return constants;
    }

    public Projects projects() {
        return projects;
    }

    public Workflows workflows() {
        return workflows;
    }

    public Issues issues() {
        return issues;
    }

    public CustomFields customFields() {
        return customFields;
    }

    public Versions versions() {
        return versions;
    }

    public Links links() {
        return links;
    }

    public RemoteLinks remoteLinks() {
        return remoteLinks;
    }

    public Comments comments() {
        return comments;
    }

    public History history() {
        return history;
    }

    public Access access() {
        return access;
    }
}
