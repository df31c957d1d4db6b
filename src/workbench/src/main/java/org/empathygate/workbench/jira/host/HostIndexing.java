package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import org.empathygate.workbench.jira.model.JiraModel;

/** Lets searches know what an issue's custom fields hold now. */
record HostIndexing(JiraModel jira, HostCustomFields customFields) implements IssueIndexingService {
    @Override
    public void reIndex(Issue issue) throws IndexException {
        customFields.index(jira.issues()
                .find(issue.getId())
                .orElseThrow(() -> new IndexException("There is no issue " + issue.getKey())));
    }
}
