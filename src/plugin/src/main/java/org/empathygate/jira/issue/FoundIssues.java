package org.empathygate.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.status.FoundWorkItem;
import org.empathygate.core.status.Part;
import org.empathygate.core.status.ScopeSearch.Look;

/** Jira's issues as they are shown in a set of work items. */
public final class FoundIssues {

    private static final int AT_ONCE = 500;

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final IssueFacts facts;

    public FoundIssues(IssueManager issues, PermissionManager permissions, IssueFacts facts) {
        this.issues = issues;
        this.permissions = permissions;
        this.facts = facts;
    }

    /** @param part where the search found it, which may be a moment behind the issue itself */
    FoundWorkItem of(Issue issue, Part part) {
        boolean done = part == Part.ALL ? JiraWhereabouts.isDone(issue) : part == Part.DONE;
        return new FoundWorkItem(
                new WorkItemId(issue.getId()),
                new WorkItemKey(issue.getKey()),
                issue.getSummary(),
                issue.getStatus().getName(),
                issue.getUpdated().toInstant(),
                done ? null : () -> facts.of(issue));
    }

    Look look(Collection<WorkItemId> workItems, ApplicationUser reader) {
        List<Long> ids = workItems.stream().map(WorkItemId::value).sorted().toList();
        List<FoundWorkItem> visible = new ArrayList<>();
        int there = 0;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            for (Issue issue : issues.getIssueObjects(some)) {
                there++;
                if (permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader)) {
                    visible.add(of(issue, Part.ALL));
                }
            }
        }
        return new Look(visible, there - visible.size());
    }
}
