package org.empathygate.jira.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.WorkItemId;
import org.empathygate.jira.issue.HostBoundary;

/** Leaves out what the searcher may not see, so that not even {@code not in} gives away how many there are. */
public final class VisibleIssues {

    /** More ids than that no query gets. */
    static final int MOST = 10_000;

    private static final int AT_ONCE = 500;

    private final IssueManager issues;
    private final PermissionManager permissions;

    public VisibleIssues(IssueManager issues, PermissionManager permissions) {
        this.issues = issues;
        this.permissions = permissions;
    }

    List<QueryLiteral> literals(List<WorkItemId> found, QueryCreationContext context, FunctionOperand operand) {
        List<QueryLiteral> literals = new ArrayList<>();
        for (int from = 0; from < found.size(); from += AT_ONCE) {
            List<Long> some = found.subList(from, Math.min(found.size(), from + AT_ONCE)).stream()
                    .map(WorkItemId::value)
                    .toList();
            for (Issue issue : HostBoundary.read("issues of a search", () -> issues.getIssueObjects(some))) {
                if (maySee(issue, context)) {
                    literals.add(new QueryLiteral(operand, issue.getId()));
                }
            }
        }
        return literals;
    }

    private boolean maySee(Issue issue, QueryCreationContext context) {
        return context.isSecurityOverriden()
                || permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, context.getApplicationUser());
    }
}
