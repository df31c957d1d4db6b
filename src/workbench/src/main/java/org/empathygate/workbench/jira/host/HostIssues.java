package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.jspecify.annotations.Nullable;

/** Issues by id and key. Asks no permission, as Jira's does not. */
final class HostIssues implements IssueManager {
    private final JiraModel jira;
    private final HostViews views;

    HostIssues(JiraModel jira, HostViews views) {
        this.jira = jira;
        this.views = views;
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable Long id) {
        return view(Optional.ofNullable(id).flatMap(jira.issues()::find));
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable String key) {
        return view(Optional.ofNullable(key)
                .flatMap(jira.issues()::findByKey)
                .filter(issue -> issue.key().equals(key)));
    }

    @Override
    public @Nullable MutableIssue getIssueByCurrentKey(@Nullable String key) {
        return getIssueObject(key);
    }

    @Override
    public @Nullable MutableIssue getIssueByKeyIgnoreCase(@Nullable String key) {
        return view(Optional.ofNullable(key).flatMap(jira.issues()::findByKey));
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return jira.issues().findAll(ids).stream().<Issue>map(views::unchanged).toList();
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return jira.issues().idsIn(projectId);
    }

    private @Nullable MutableIssue view(Optional<JiraIssue> issue) {
        return issue.map(views::unchanged).orElse(null);
    }
}
