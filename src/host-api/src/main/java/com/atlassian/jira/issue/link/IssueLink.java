package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * One link between two work items.
 *
 * <p>Source: CONDEC-8, JD-7.x
 *
 * <p>Confidence: certain-7..9, likely-10+11
 */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    Long getSequence();

    IssueLinkType getIssueLinkType();

    Issue getSourceObject();

    Issue getDestinationObject();

    boolean isSystemLink();
}
