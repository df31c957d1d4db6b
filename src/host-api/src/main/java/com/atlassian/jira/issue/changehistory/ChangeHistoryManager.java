package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Reads who changed what on a work item; it asks no permission. The oldest change comes first.
 *
 * <p>Source: JD-server (7.x)
 *
 * <p>Confidence: likely
 */
public interface ChangeHistoryManager {
    List<ChangeHistory> getChangeHistories(Issue issue);

    List<ChangeHistory> getChangeHistoriesForUser(Issue issue, ApplicationUser user);

    List<ChangeItemBean> getChangeItemsForField(Issue issue, String fieldName);
}
