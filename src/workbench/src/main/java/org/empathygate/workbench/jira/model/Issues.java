package org.empathygate.workbench.jira.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The issues' own rows. Who may see them is asked of {@link Access}. */
public final class Issues {
    private static final String FIELD_COLUMNS =
            Arrays.stream(IssueField.values()).map(IssueField::column).collect(Collectors.joining(", "));
    private static final String COLUMNS =
            "id, issue_key, project_id, workflow_entry_id, creator, created_at, updated_at," + " resolved_at, "
                    + FIELD_COLUMNS;
    private static final RowMapper<JiraIssue> ISSUE = (row, number) -> read(row);
    private static final int IDS_PER_STATEMENT = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Issues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<JiraIssue> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from jira_issue where id = ?")
                .param(id)
                .query(ISSUE)
                .optional();
    }

    /** Case does not matter in keys. */
    public Optional<JiraIssue> findByKey(String key) {
        return jdbc.sql("select " + COLUMNS + " from jira_issue where issue_key = ?")
                .param(key.toUpperCase(Locale.ROOT))
                .query(ISSUE)
                .optional();
    }

    /** Those of the ids that exist, in the order of the ids given. */
    public List<JiraIssue> findAll(Collection<Long> ids) {
        var distinct = List.copyOf(new LinkedHashSet<>(ids));
        Map<Long, JiraIssue> found = new HashMap<>();
        for (int from = 0; from < distinct.size(); from += IDS_PER_STATEMENT) {
            var part = distinct.subList(from, Math.min(from + IDS_PER_STATEMENT, distinct.size()));
            jdbc.sql("select " + COLUMNS + " from jira_issue where id in (:ids)")
                    .param("ids", part)
                    .query(ISSUE)
                    .list()
                    .forEach(issue -> found.put(issue.id(), issue));
        }
        return distinct.stream()
                .map(found::get)
                .flatMap(issue -> Optional.ofNullable(issue).stream())
                .toList();
    }

    /** Those that meet the condition: from the offset on, at most so many. */
    public List<JiraIssue> select(Selection selection, long offset, int atMost) {
        return jdbc.sql("select " + COLUMNS + " from jira_issue where " + selection.where() + " order by "
                        + selection.orderBy() + " limit " + atMost + " offset " + offset)
                .params(selection.params())
                .query(ISSUE)
                .list();
    }

    /** How many meet the condition. */
    public long count(Selection selection) {
        return jdbc.sql("select count(*) from jira_issue where " + selection.where())
                .params(selection.params())
                .query(Long.class)
                .single();
    }

    /** Stores a new issue under the next key of its project. The id, key and times of the one given do not matter. */
    public JiraIssue insert(Projects projects, Project project, JiraIssue issue) {
        long number = projects.nextNumber(project.id());
        String key = project.key() + "-" + number;
        Instant now = now();
        @Nullable Instant resolvedAt = issue.resolutionId().isPresent() ? now : null;
        var values = new ArrayList<@Nullable Object>(Arrays.asList(
                key,
                project.id(),
                number,
                issue.workflowEntryId(),
                issue.creatorKey(),
                Times.toColumn(now),
                Times.toColumn(now),
                Times.toColumn(resolvedAt)));
        values.addAll(fieldValues(issue));
        long id = Identity.insert(jdbc.sql("insert into jira_issue (issue_key, project_id, number_in_project,"
                        + " workflow_entry_id, creator, created_at, updated_at, resolved_at, " + FIELD_COLUMNS
                        + ") values (" + "?, ".repeat(values.size() - 1) + "?)")
                .params(values));
        return new JiraIssue(
                id,
                key,
                project.id(),
                issue.workflowEntryId(),
                issue.creatorKey(),
                now,
                now,
                resolvedAt,
                issue.values());
    }

    /** Stores the issue's values and sets the time of its update, and of its resolution if that came or went. */
    public JiraIssue update(JiraIssue issue) {
        Instant now = now();
        @Nullable
        Instant resolvedAt =
                issue.resolutionId().isEmpty() ? null : issue.resolvedAt() == null ? now : issue.resolvedAt();
        var values = new ArrayList<>(fieldValues(issue));
        values.add(Times.toColumn(now));
        values.add(Times.toColumn(resolvedAt));
        values.add(issue.id());
        String assignments = Arrays.stream(IssueField.values())
                .map(field -> field.column() + " = ?")
                .collect(Collectors.joining(", "));
        jdbc.sql("update jira_issue set " + assignments + ", updated_at = ?, resolved_at = ? where id = ?")
                .params(values)
                .update();
        return issue.touchedAt(now, resolvedAt);
    }

    /** The ids of a project's issues, the oldest first. */
    public List<Long> idsIn(long projectId) {
        return jdbc.sql("select id from jira_issue where project_id = ? order by id")
                .param(projectId)
                .query(Long.class)
                .list();
    }

    /** Gives the issue the next key of another project. */
    JiraIssue move(Projects projects, Project target, JiraIssue issue) {
        long number = projects.nextNumber(target.id());
        String key = target.key() + "-" + number;
        jdbc.sql(
                        "update jira_issue set issue_key = ?, project_id = ?, number_in_project = ?, updated_at = ? where id = ?")
                .params(key, target.id(), number, Times.toColumn(now()), issue.id())
                .update();
        return find(issue.id()).orElseThrow();
    }

    /** Lets the issue count as changed now, for changes kept in other tables. */
    public void touch(long id) {
        jdbc.sql("update jira_issue set updated_at = ? where id = ?")
                .params(Times.toColumn(now()), id)
                .update();
    }

    /** Writes down when the issue was created and last changed; for data that claims a past. */
    public void setTimes(long id, Instant created, Instant updated) {
        jdbc.sql("update jira_issue set created_at = ?, updated_at = ?,"
                        + " resolved_at = case when resolution_id is null then null else ? end where id = ?")
                .params(Times.toColumn(created), Times.toColumn(updated), Times.toColumn(updated), id)
                .update();
    }

    /** Removes the issue with everything that hangs on it. */
    public void delete(long id) {
        jdbc.sql("delete from jira_change_item where group_id in (select id from jira_change_group where issue_id = ?)")
                .param(id)
                .update();
        for (String table : List.of(
                "jira_change_group",
                "jira_comment",
                "jira_remote_link",
                "jira_custom_field_value",
                "jira_fix_version",
                "jira_custom_field_index")) {
            jdbc.sql("delete from " + table + " where issue_id = ?").param(id).update();
        }
        jdbc.sql("delete from jira_link where source_id = ? or destination_id = ?")
                .params(id, id)
                .update();
        jdbc.sql("delete from jira_issue where id = ?").param(id).update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<@Nullable Object> fieldValues(JiraIssue issue) {
        var values = new ArrayList<@Nullable Object>();
        for (IssueField field : IssueField.values()) {
            values.add(issue.values().get(field));
        }
        return values;
    }

    private static JiraIssue read(ResultSet row) throws SQLException {
        var values = new EnumMap<IssueField, String>(IssueField.class);
        for (IssueField field : IssueField.values()) {
            @Nullable String value = row.getString(field.column());
            if (value != null) {
                values.put(field, value);
            }
        }
        return new JiraIssue(
                row.getLong("id"),
                row.getString("issue_key"),
                row.getLong("project_id"),
                row.getLong("workflow_entry_id"),
                row.getString("creator"),
                Times.required(row, "created_at"),
                Times.required(row, "updated_at"),
                Times.optional(row, "resolved_at"),
                values);
    }
}
