package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/**
 * What one person changed on a work item at one time. The host's class is not abstract; ours is, as nobody but a host makes one.
 *
 * <p>Source: JD-7.3.4 ChangeHistory
 *
 * <p>Confidence: certain-7, likely-10+11
 */
public abstract class ChangeHistory {
    public abstract Long getId();

    public abstract Issue getIssue();

    public abstract String getAuthorKey();

    public abstract ApplicationUser getAuthorObject();

    public abstract Timestamp getTimePerformed();

    public abstract List<ChangeItemBean> getChangeItemBeans();
}
