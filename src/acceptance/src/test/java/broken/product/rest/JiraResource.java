package broken.product.rest;

import com.atlassian.jira.issue.Issue;

/** Hands out the host's own object. */
public record JiraResource(Issue issue) {}
