package org.empathygate.workbench.jira.workflow;

import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.JiraIssue;

/** How issues look to plugins: as objects of the host's interfaces. */
public interface IssueViews {

    /** A view of the draft; what plugins set through it is set in the draft. */
    Object changing(IssueDraft draft);

    /** A view of the issue as it was read. */
    Object unchanged(JiraIssue issue);
}
