package com.atlassian.jira.issue.link;

/**
 * One link of a work item to a thing elsewhere.
 *
 * <p>Source: MRIM-9, JD-7.x
 *
 * <p>Confidence: certain-7, likely-10+11
 */
public class RemoteIssueLink {
    private final Long id;
    private final Long issueId;
    private final String globalId;
    private final String title;
    private final String summary;
    private final String url;
    private final String relationship;
    private final String applicationType;
    private final String applicationName;

    public RemoteIssueLink(
            Long id,
            Long issueId,
            String globalId,
            String title,
            String summary,
            String url,
            String iconUrl,
            String iconTitle,
            String relationship,
            Boolean resolved,
            String statusIconUrl,
            String statusIconTitle,
            String statusIconLink,
            String applicationType,
            String applicationName) {
        this.id = id;
        this.issueId = issueId;
        this.globalId = globalId;
        this.title = title;
        this.summary = summary;
        this.url = url;
        this.relationship = relationship;
        this.applicationType = applicationType;
        this.applicationName = applicationName;
    }

    public Long getId() {
        return id;
    }

    public Long getIssueId() {
        return issueId;
    }

    public String getGlobalId() {
        return globalId;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public String getUrl() {
        return url;
    }

    public String getRelationship() {
        return relationship;
    }

    public String getApplicationType() {
        return applicationType;
    }

    public String getApplicationName() {
        return applicationName;
    }
}
