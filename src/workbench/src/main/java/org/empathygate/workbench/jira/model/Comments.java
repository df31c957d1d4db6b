package org.empathygate.workbench.jira.model;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comments on issues. */
public final class Comments {
    private static final String SELECT = "select id, issue_id, author, body, created_at, updated_at from jira_comment ";
    private static final RowMapper<Comment> COMMENT = (row, number) -> new Comment(
            row.getLong("id"),
            row.getLong("issue_id"),
            row.getString("author"),
            row.getString("body"),
            Times.required(row, "created_at"),
            Times.required(row, "updated_at"));

    private final JdbcClient jdbc;
    private final Clock clock;

    Comments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Comment add(long issueId, String authorKey, String body) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long id = Identity.insert(jdbc.sql(
                        "insert into jira_comment (issue_id, author, body, created_at, updated_at) values (?, ?, ?, ?, ?)")
                .params(issueId, authorKey, body, Times.toColumn(now), Times.toColumn(now)));
        return new Comment(id, issueId, authorKey, body, now, now);
    }

    /** The oldest first. */
    public List<Comment> ofIssue(long issueId) {
        return jdbc.sql(SELECT + "where issue_id = ? order by id")
                .param(issueId)
                .query(COMMENT)
                .list();
    }

    public Optional<Comment> find(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(COMMENT).optional();
    }
}
