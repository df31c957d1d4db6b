package org.empathygate.workbench.jira.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.Status;
import org.empathygate.workbench.jira.search.IssueSearch;
import org.empathygate.workbench.jira.search.JqlException;
import org.empathygate.workbench.web.page.QueryText;
import org.jspecify.annotations.Nullable;

/** {@code /issues/}: finds issues by JQL, a page at a time, and says what is wrong with a query it cannot answer. */
final class Navigator {

    private static final int PAGE_SIZE = 50;
    private static final long LAST_START = Integer.MAX_VALUE - 1L;
    private static final List<String> EXAMPLES = List.of(
            "assignee = currentUser() AND resolution = Unresolved",
            "statusCategory = Done ORDER BY updated DESC",
            "text ~ \"page\"");

    private final JiraModel jira;
    private final IssueSearch search;
    private final Names names;

    Navigator(JiraModel jira, IssueSearch search) {
        this.jira = jira;
        this.search = search;
        this.names = new Names(jira.people());
    }

    Answer issues(Visit visit) {
        String jql = visit.parameter("jql");
        long start = Math.min(visit.number("startIndex").orElse(0), LAST_START);
        try {
            return page(view(jql, start, search.find(jql, visit.person(), start, PAGE_SIZE)));
        } catch (JqlException e) {
            return page(refused(jql, String.valueOf(e.getMessage()))).refused();
        }
    }

    /** A key goes to its issue, anything else is searched for as words. */
    Answer quick(Visit visit) {
        String asked = visit.parameter("searchString");
        if (asked.matches("(?i)[a-z][a-z0-9_]*-\\d+")) {
            return Answer.Elsewhere.at("/browse/" + asked.toUpperCase(Locale.ROOT));
        }
        String jql =
                asked.isEmpty() ? "" : "text ~ \"" + asked.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return Answer.Elsewhere.at("/issues/?jql=" + QueryText.encoded(jql));
    }

    private static Answer.Shown page(SearchView view) {
        return Answer.Shown.page(Section.ISSUES, "Issues", "search", view);
    }

    private SearchView refused(String jql, String why) {
        return new SearchView(jql, QueryText.encoded(jql), examples(), List.of(why), List.of(), 0, 0, 0, null, null);
    }

    private SearchView view(String jql, long start, IssueSearch.Found found) {
        ZoneId zone = jira.clock().getZone();
        long end = start + found.issues().size();
        return new SearchView(
                jql,
                QueryText.encoded(jql),
                examples(),
                List.of(),
                found.issues().stream().map(issue -> row(issue, zone)).toList(),
                start + 1,
                end,
                found.total(),
                start == 0 ? null : new SearchView.Page(Math.max(0, start - PAGE_SIZE)),
                next(end, found.total()));
    }

    private static SearchView.@Nullable Page next(long end, long total) {
        return end >= total ? null : new SearchView.Page(end);
    }

    private SearchView.Row row(JiraIssue issue, ZoneId zone) {
        Status status = jira.constants().status(issue.statusId()).orElseThrow();
        return new SearchView.Row(
                issue.key(),
                issue.summary(),
                jira.constants().type(issue.typeId()).orElseThrow().name(),
                status.name(),
                status.category().key(),
                issue.assigneeKey().map(names::of).orElse(null),
                Moment.of(issue.updatedAt(), zone));
    }

    private List<SearchView.Example> examples() {
        Stream<String> first =
                jira.projects().all().stream().map(Project::key).limit(1).map(key -> "project = " + key);
        return Stream.concat(first, EXAMPLES.stream())
                .map(jql -> new SearchView.Example(jql, QueryText.encoded(jql)))
                .toList();
    }
}
