package org.empathygate.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.gate.OpenWorkItems;

/** Open issues of a project by Jira's search, which keeps the permissions of the reader. */
public final class JiraOpenWorkItems implements OpenWorkItems {

    private final SearchService search;
    private final IssueFacts facts;
    private final People people;

    public JiraOpenWorkItems(SearchService search, IssueFacts facts, People people) {
        this.search = search;
        this.facts = facts;
        this.people = people;
    }

    @Override
    public long count(ProjectKey project, PersonId reader) {
        return people.user(reader)
                .map(user -> HostBoundary.read("open issues of " + project.value(), () -> count(project, user)))
                .orElse(0L);
    }

    private long count(ProjectKey project, ApplicationUser user) {
        try {
            return search.searchCount(user, query(project, user));
        } catch (SearchException failed) {
            throw new UnreadableException("open issues of " + project.value(), failed);
        }
    }

    @Override
    public List<WorkItemFacts> latest(ProjectKey project, PersonId reader, int limit) {
        return people.user(reader)
                .map(user -> HostBoundary.read("open issues of " + project.value(), () -> latest(project, user, limit)))
                .orElse(List.of());
    }

    private List<WorkItemFacts> latest(ProjectKey project, ApplicationUser user, int limit) {
        try {
            return search.search(user, query(project, user), new PagerFilter<>(limit)).getResults().stream()
                    .map(facts::of)
                    .toList();
        } catch (SearchException failed) {
            throw new UnreadableException("open issues of " + project.value(), failed);
        }
    }

    private Query query(ProjectKey project, ApplicationUser user) {
        var jql = "project = \"" + project.value() + "\" AND statusCategory != Done ORDER BY updated DESC";
        return search.parseQuery(user, jql).getQuery();
    }
}
