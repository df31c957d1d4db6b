package org.empathygate.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.NativeInsights;
import org.empathygate.core.policy.EvidenceRule;

/**
 * Issues that are insights, found by Jira's search, and what is linked to them. Jira can list the links of one issue or all
 * links of a type; only the first has a bound that we can set.
 */
public final class JiraNativeInsights implements NativeInsights {

    private final SearchService search;
    private final IssueManager issues;
    private final IssueLinkManager links;
    private final IssueFacts facts;

    public JiraNativeInsights(SearchService search, IssueManager issues, IssueLinkManager links, IssueFacts facts) {
        this.search = search;
        this.issues = issues;
        this.links = links;
        this.facts = facts;
    }

    @Override
    public Optional<Set<WorkItemId>> linkedToOlder(LocalDate day, Collection<EvidenceRule> rules, int max) {
        return HostBoundary.read("insights from before " + day, () -> {
            List<Issue> insights = new ArrayList<>();
            for (String type : types(rules)) {
                insights.addAll(createdBefore(day, type, max - insights.size() + 1));
                if (insights.size() > max) {
                    return Optional.<Set<WorkItemId>>empty();
                }
            }
            Set<WorkItemId> linked = new LinkedHashSet<>();
            insights.forEach(insight -> linked.addAll(linkedTo(insight.getId(), rules)));
            return Optional.of(linked);
        });
    }

    @Override
    public List<WorkItemFacts> find(Collection<WorkItemId> workItems) {
        List<Long> ids = workItems.stream().map(WorkItemId::value).toList();
        return HostBoundary.read(
                ids.size() + " issues",
                () -> issues.getIssueObjects(ids).stream()
                        .flatMap(issue -> Optional.<Issue>ofNullable(issue).stream())
                        .map(facts::of)
                        .toList());
    }

    private static Set<String> types(Collection<EvidenceRule> rules) {
        Set<String> types = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rules.forEach(rule -> types.addAll(rule.insightIssueTypes().all()));
        return types;
    }

    /**
     * A day more than is asked for: days of evidence are UTC's, those of a search are somebody's own. Whether a query is valid
     * depends on who asks, and nobody in particular does; so that is asked only of one that fails, which names a type that
     * this Jira does not have.
     */
    private List<Issue> createdBefore(LocalDate day, String type, int max) {
        var jql = "issuetype = " + InsightIssues.quoted(type) + " AND created < \"" + day.plusDays(1) + '"';
        var parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            throw new UnreadableException("search for " + jql);
        }
        try {
            return search.searchOverrideSecurity(null, parsed.getQuery(), new PagerFilter<Issue>(max))
                    .getResults();
        } catch (SearchException failed) {
            if (search.validateQuery(null, parsed.getQuery()).hasAnyErrors()) {
                return List.of();
            }
            throw new UnreadableException("search for " + jql, failed);
        }
    }

    private List<WorkItemId> linkedTo(Long insight, Collection<EvidenceRule> rules) {
        List<WorkItemId> linked = new ArrayList<>();
        for (IssueLink link : links.getOutwardLinks(insight)) {
            if (counts(link, rules)) {
                linked.add(new WorkItemId(link.getDestinationId()));
            }
        }
        for (IssueLink link : links.getInwardLinks(insight)) {
            if (counts(link, rules)) {
                linked.add(new WorkItemId(link.getSourceId()));
            }
        }
        return linked;
    }

    private static boolean counts(IssueLink link, Collection<EvidenceRule> rules) {
        var type = link.getIssueLinkType().getName();
        return rules.stream().anyMatch(rule -> JiraEvidence.counts(type, rule));
    }
}
