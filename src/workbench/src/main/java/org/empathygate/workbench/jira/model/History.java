package org.empathygate.workbench.jira.model;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who changed what on an issue, and when. */
public final class History {
    private record Row(long groupId, ChangeItem item) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down what one person changed just now. */
    public ChangeGroup add(long issueId, String authorKey, List<ChangeItem> items) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long id = Identity.insert(
                jdbc.sql("insert into jira_change_group (issue_id, author, changed_at) values (?, ?, ?)")
                        .params(issueId, authorKey, Times.toColumn(now)));
        items.forEach(item -> jdbc.sql("insert into jira_change_item (group_id, field, custom, from_value, from_text,"
                        + " to_value, to_text) values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, item.field(), item.custom(), item.from(), item.fromText(), item.to(), item.toText())
                .update());
        return new ChangeGroup(id, issueId, authorKey, now, items);
    }

    /** The oldest first. */
    public List<ChangeGroup> ofIssue(long issueId) {
        Map<Long, List<ChangeItem>> items = jdbc
                .sql("select group_id, field, custom, from_value, from_text, to_value, to_text from jira_change_item"
                        + " where group_id in (select id from jira_change_group where issue_id = ?) order by id")
                .param(issueId)
                .query((row, number) -> new Row(
                        row.getLong("group_id"),
                        new ChangeItem(
                                row.getString("field"),
                                row.getBoolean("custom"),
                                row.getString("from_value"),
                                row.getString("from_text"),
                                row.getString("to_value"),
                                row.getString("to_text"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::groupId, LinkedHashMap::new, Collectors.mapping(Row::item, Collectors.toList())));
        return jdbc.sql("select id, author, changed_at from jira_change_group where issue_id = ? order by id")
                .param(issueId)
                .query((row, number) -> new ChangeGroup(
                        row.getLong("id"),
                        issueId,
                        row.getString("author"),
                        Times.required(row, "changed_at"),
                        items.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }
}
