package org.empathygate.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.stream.Collectors;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.policy.Names;
import org.jspecify.annotations.Nullable;

/** Finds issues that are customer insights, as far as a reader may see them: Jira's search keeps the permissions. */
public final class InsightIssues {

    private final SearchService search;
    private final People people;

    public InsightIssues(SearchService search, People people) {
        this.search = search;
        this.people = people;
    }

    /** The newest first; none when the policy names no type, or only types that this Jira does not have. */
    List<Issue> newest(ProjectKey project, Names types, @Nullable PersonId reader, int limit) {
        if (types.all().isEmpty()) {
            return List.of();
        }
        var jql = "project = " + quoted(project.value()) + " AND issuetype in ("
                + types.all().stream().map(InsightIssues::quoted).collect(Collectors.joining(", "))
                + ") ORDER BY created DESC";
        return HostBoundary.read(
                "insight issues of " + project.value(),
                () -> reader == null
                        ? find(jql, null, limit)
                        : people.user(reader)
                                .map(user -> find(jql, user, limit))
                                .orElse(List.of()));
    }

    private List<Issue> find(String jql, @Nullable ApplicationUser reader, int limit) {
        var parsed = search.parseQuery(reader, jql);
        if (!parsed.isValid() || search.validateQuery(reader, parsed.getQuery()).hasAnyErrors()) {
            return List.of();
        }
        try {
            return search.search(reader, parsed.getQuery(), new PagerFilter<Issue>(limit))
                    .getResults();
        } catch (SearchException failed) {
            throw new UnreadableException("search for " + jql, failed);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
