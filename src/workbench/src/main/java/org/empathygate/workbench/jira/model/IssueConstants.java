package org.empathygate.workbench.jira.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Issue types, statuses, resolutions and priorities: few, hardly ever changed, and asked for all the time, so they are
 * kept in memory. Each list is in the order of the ids.
 */
public final class IssueConstants {
    private static final long FIRST_OWN_ID = 10_000;

    private record Snapshot(
            List<IssueType> types, List<Status> statuses, List<Resolution> resolutions, List<Priority> priorities) {}

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Snapshot> snapshot = new AtomicReference<>();

    IssueConstants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads afresh at the next question; for whoever has rolled back a transaction that added some. */
    public void forget() {
        snapshot.set(null);
    }

    public List<IssueType> types() {
        return snapshot().types();
    }

    public List<Status> statuses() {
        return snapshot().statuses();
    }

    public List<Resolution> resolutions() {
        return snapshot().resolutions();
    }

    public List<Priority> priorities() {
        return snapshot().priorities();
    }

    public Optional<IssueType> type(String id) {
        return first(types(), type -> type.id().equals(id));
    }

    public Optional<IssueType> typeNamed(String name) {
        return first(types(), type -> type.name().equalsIgnoreCase(name));
    }

    public Optional<Status> status(String id) {
        return first(statuses(), status -> status.id().equals(id));
    }

    public Optional<Status> statusNamed(String name) {
        return first(statuses(), status -> status.name().equalsIgnoreCase(name));
    }

    public Optional<Resolution> resolution(String id) {
        return first(resolutions(), resolution -> resolution.id().equals(id));
    }

    public Optional<Resolution> resolutionNamed(String name) {
        return first(resolutions(), resolution -> resolution.name().equalsIgnoreCase(name));
    }

    public Optional<Priority> priority(String id) {
        return first(priorities(), priority -> priority.id().equals(id));
    }

    public Optional<Priority> priorityNamed(String name) {
        return first(priorities(), priority -> priority.name().equalsIgnoreCase(name));
    }

    public void add(IssueType type) {
        insert("jira_issue_type", type.id(), type.name(), type.description());
    }

    public void add(Resolution resolution) {
        insert("jira_resolution", resolution.id(), resolution.name(), resolution.description());
    }

    public void add(Priority priority) {
        insert("jira_priority", priority.id(), priority.name(), priority.description());
    }

    public void add(Status status) {
        jdbc.sql("insert into jira_status (id, name, description, category) values (?, ?, ?, ?)")
                .params(
                        status.id(),
                        status.name(),
                        status.description(),
                        status.category().name())
                .update();
        forget();
    }

    /** Adds a status under the next free id. */
    public Status addStatus(String name, String description, StatusCategory category) {
        long last = statuses().stream()
                .mapToLong(status -> Long.parseLong(status.id()))
                .max()
                .orElse(0);
        var status = new Status(Long.toString(Math.max(FIRST_OWN_ID, last + 1)), name, description, category);
        add(status);
        return status;
    }

    private void insert(String table, String id, String name, String description) {
        jdbc.sql("insert into " + table + " (id, name, description) values (?, ?, ?)")
                .params(id, name, description)
                .update();
        forget();
    }

    private Snapshot snapshot() {
        Snapshot known = snapshot.get();
        if (known == null) {
            known = read();
            snapshot.set(known);
        }
        return known;
    }

    private Snapshot read() {
        return new Snapshot(
                jdbc.sql("select id, name, description from jira_issue_type order by length(id), id")
                        .query((row, number) -> new IssueType(row.getString(1), row.getString(2), row.getString(3)))
                        .list(),
                jdbc.sql("select id, name, description, category from jira_status order by length(id), id")
                        .query((row, number) -> new Status(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                StatusCategory.valueOf(row.getString(4))))
                        .list(),
                jdbc.sql("select id, name, description from jira_resolution order by length(id), id")
                        .query((row, number) -> new Resolution(row.getString(1), row.getString(2), row.getString(3)))
                        .list(),
                jdbc.sql("select id, name, description from jira_priority order by length(id), id")
                        .query((row, number) -> new Priority(row.getString(1), row.getString(2), row.getString(3)))
                        .list());
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
