package org.empathygate.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.status.JqlText;
import org.empathygate.core.status.PageLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's own links to pages of Confluence, asked from the page's side by Jira's documented JQL function. It takes whole global
 * ids, {@code appId=<application link>&pageId=<page>}, so that a page is looked for under every application that Jira is linked
 * with; a link that some client stored under another id is not found.
 */
public final class JiraPageLinks implements PageLinks {

    private static final Logger LOG = LoggerFactory.getLogger(JiraPageLinks.class);

    /** As many as the function takes. */
    private static final int MOST_APPLICATIONS = 100;

    private final SearchService search;
    private final Supplier<List<String>> applications;

    /** @param applications ids of those that Jira is linked with */
    public JiraPageLinks(SearchService search, Supplier<List<String>> applications) {
        this.search = search;
        this.applications = applications;
    }

    @Override
    public Set<WorkItemId> to(String pageId, int max) {
        String ids = applications.get().stream()
                .limit(MOST_APPLICATIONS)
                .map(application -> JqlText.quoted("appId=" + application + "&pageId=" + pageId))
                .collect(Collectors.joining(", "));
        return ids.isEmpty()
                ? Set.of()
                : HostBoundary.read(
                        "links to page " + pageId,
                        () -> found("issue in issuesWithRemoteLinksByGlobalId(" + ids + ")", max));
    }

    private Set<WorkItemId> found(String jql, int max) {
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid() || search.validateQuery(null, parsed.getQuery()).hasAnyErrors()) {
            LOG.warn("This Jira cannot be asked which issues are linked to a page: {}", jql);
            return Set.of();
        }
        try {
            return search
                    .searchOverrideSecurity(null, parsed.getQuery(), new PagerFilter<Issue>(max))
                    .getResults()
                    .stream()
                    .map(issue -> new WorkItemId(issue.getId()))
                    .collect(Collectors.toSet());
        } catch (SearchException failed) {
            throw new UnreadableException("search for " + jql, failed);
        }
    }
}
