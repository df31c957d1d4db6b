package org.empathygate.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.status.HostCounts;
import org.empathygate.core.status.ProjectSight;

/** Counts issues of a project by Jira's search, with and without the reader's permissions. */
public final class JiraHostCounts implements HostCounts {

    private static final ProjectSight NOTHING = new ProjectSight(0, 1, 0);

    private final SearchService search;
    private final People people;

    public JiraHostCounts(SearchService search, People people) {
        this.search = search;
        this.people = people;
    }

    /** Somebody whom Jira does not know (any more) sees nothing of anything. */
    @Override
    public ProjectSight sight(ProjectKey project, PersonId reader) {
        return people.user(reader)
                .map(user -> HostBoundary.read("counts of project " + project.value(), () -> counted(project, user)))
                .orElse(NOTHING);
    }

    private ProjectSight counted(ProjectKey project, ApplicationUser user) {
        String jql = "project = \"" + project.value() + "\"";
        try {
            Query everything = query(user, jql);
            long seen = search.searchCount(user, everything);
            long all = search.searchCountOverrideSecurity(user, everything);
            long done = seen == all
                    ? search.searchCountOverrideSecurity(user, query(user, jql + " AND statusCategory = Done"))
                    : 0;
            return new ProjectSight(seen, all, done);
        } catch (SearchException failed) {
            throw new UnreadableException("counts of project " + project.value(), failed);
        }
    }

    private Query query(ApplicationUser user, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new UnreadableException("search for " + jql);
        }
        return parsed.getQuery();
    }
}
