package org.empathygate.workbench.jira.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links from issues to things outside Jira, such as pages. */
public final class RemoteLinks {
    private static final String COLUMNS = "issue_id, global_id, title, url, summary, relationship, application_type,"
            + " application_name, icon_url, icon_title";
    private static final RowMapper<RemoteLink> LINK = (row, number) -> new RemoteLink(
            row.getLong("id"),
            row.getLong("issue_id"),
            row.getString("global_id"),
            row.getString("title"),
            row.getString("url"),
            row.getString("summary"),
            row.getString("relationship"),
            row.getString("application_type"),
            row.getString("application_name"),
            row.getString("icon_url"),
            row.getString("icon_title"));

    private final JdbcClient jdbc;

    RemoteLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RemoteLink> ofIssue(long issueId) {
        return jdbc.sql("select id, " + COLUMNS + " from jira_remote_link where issue_id = ? order by id")
                .param(issueId)
                .query(LINK)
                .list();
    }

    public Optional<RemoteLink> find(long id) {
        return jdbc.sql("select id, " + COLUMNS + " from jira_remote_link where id = ?")
                .param(id)
                .query(LINK)
                .optional();
    }

    public Optional<RemoteLink> findByGlobalId(long issueId, String globalId) {
        return jdbc.sql("select id, " + COLUMNS + " from jira_remote_link where issue_id = ? and global_id = ?")
                .params(issueId, globalId)
                .query(LINK)
                .optional();
    }

    /** The ids of the issues with a link under one of these global ids, each once. */
    public List<Long> issuesLinkedTo(Collection<String> globalIds) {
        return globalIds.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct issue_id from jira_remote_link where global_id in (:ids) order by issue_id")
                        .param("ids", List.copyOf(globalIds))
                        .query(Long.class)
                        .list();
    }

    public RemoteLink add(RemoteLink link) {
        return link.withId(Identity.insert(
                jdbc.sql("insert into jira_remote_link (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                link.issueId(),
                                link.globalId(),
                                link.title(),
                                link.url(),
                                link.summary(),
                                link.relationship(),
                                link.applicationType(),
                                link.applicationName(),
                                link.iconUrl(),
                                link.iconTitle())));
    }

    /** Stores new values under the link's id. */
    public void update(RemoteLink link) {
        jdbc.sql("update jira_remote_link set global_id = ?, title = ?, url = ?, summary = ?, relationship = ?,"
                        + " application_type = ?, application_name = ?, icon_url = ?, icon_title = ? where id = ?")
                .params(
                        link.globalId(),
                        link.title(),
                        link.url(),
                        link.summary(),
                        link.relationship(),
                        link.applicationType(),
                        link.applicationName(),
                        link.iconUrl(),
                        link.iconTitle(),
                        link.id())
                .update();
    }

    public void remove(long id) {
        jdbc.sql("delete from jira_remote_link where id = ?").param(id).update();
    }
}
