package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * A project.
 *
 * <p>Source: POKER-11, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    Collection<IssueType> getIssueTypes();
}
