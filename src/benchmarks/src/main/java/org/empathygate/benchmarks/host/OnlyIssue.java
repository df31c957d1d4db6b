package org.empathygate.benchmarks.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.List;

/** Finds the one issue that is ever looked for. */
record OnlyIssue(OneIssue only) implements IssueManager {

    @Override
    public MutableIssue getIssueObject(Long id) {
        return only;
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        throw new NotAsked();
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        throw new NotAsked();
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        throw new NotAsked();
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        throw new NotAsked();
    }
}
