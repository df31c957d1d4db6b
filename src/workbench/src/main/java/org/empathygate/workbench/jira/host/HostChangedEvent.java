package org.empathygate.workbench.jira.host;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An issue has changed.
 *
 * @param issue as it is now
 * @param author empty for somebody who has not signed in
 */
record HostChangedEvent(Issue issue, Optional<ApplicationUser> author, List<ChangeItemBean> items)
        implements IssueChangedEvent {

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public Optional<ApplicationUser> getAuthor() {
        return author;
    }

    @Override
    public Collection<ChangeItemBean> getChangeItems() {
        return items;
    }
}
