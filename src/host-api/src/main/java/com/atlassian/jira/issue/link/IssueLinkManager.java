package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * Reads and writes the links between work items; it asks no permission and caches nothing.
 *
 * <p>Source: JD-7.x, CONDEC-8
 *
 * <p>Confidence: certain-7..9, likely-10+11
 */
public interface IssueLinkManager {
    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;

    void removeIssueLink(IssueLink link, ApplicationUser remoteUser);

    IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

    IssueLink getIssueLink(Long issueLinkId);

    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    List<IssueLink> getInwardLinks(Long destinationIssueId);

    Collection<IssueLink> getIssueLinks(Long issueLinkTypeId);

    boolean isLinkingEnabled();
}
