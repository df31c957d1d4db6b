package org.empathygate.workbench.jira.model;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of projects, and which issues are to be fixed in which. */
public final class Versions {
    private static final RowMapper<Version> VERSION =
            (row, number) -> new Version(row.getLong("id"), row.getLong("project_id"), row.getString("name"));

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Version add(long projectId, String name) {
        return new Version(
                Identity.insert(jdbc.sql("insert into jira_version (project_id, name) values (?, ?)")
                        .params(projectId, name)),
                projectId,
                name);
    }

    public List<Version> ofProject(long projectId) {
        return jdbc.sql("select id, project_id, name from jira_version where project_id = ? order by id")
                .param(projectId)
                .query(VERSION)
                .list();
    }

    /** Those that the issue is to be fixed in. */
    public List<Version> ofIssue(long issueId) {
        return jdbc.sql("select v.id, v.project_id, v.name from jira_version v"
                        + " join jira_fix_version f on f.version_id = v.id where f.issue_id = ? order by v.id")
                .param(issueId)
                .query(VERSION)
                .list();
    }

    /** Replaces those that the issue is to be fixed in. */
    public void set(long issueId, Collection<Version> versions) {
        jdbc.sql("delete from jira_fix_version where issue_id = ?")
                .param(issueId)
                .update();
        versions.forEach(version -> jdbc.sql("insert into jira_fix_version (issue_id, version_id) values (?, ?)")
                .params(issueId, version.id())
                .update());
    }
}
