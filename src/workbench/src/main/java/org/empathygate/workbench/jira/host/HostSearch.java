package org.empathygate.workbench.jira.host;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.empathygate.workbench.jira.search.IssueSearch;
import org.empathygate.workbench.jira.search.Jql;
import org.empathygate.workbench.jira.search.JqlException;
import org.empathygate.workbench.jira.search.JqlParser;
import org.jspecify.annotations.Nullable;

/** Searches by JQL, with what the searcher may see. */
record HostSearch(IssueSearch search, HostViews views) implements SearchService {
    @Override
    public ParseResult parseQuery(@Nullable ApplicationUser searcher, String jqlQuery) {
        var errors = new MessageSetImpl();
        try {
            return new ParseResult(new Parsed(jqlQuery, JqlParser.parse(jqlQuery)), errors);
        } catch (JqlException e) {
            errors.addErrorMessage(e.sentence());
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(@Nullable ApplicationUser searcher, Query query) {
        var errors = new MessageSetImpl();
        try {
            search.check(parsed(query), views.person(searcher).orElse(null));
        } catch (JqlException e) {
            errors.addErrorMessage(e.sentence());
        }
        return errors;
    }

    @Override
    public SearchResults<Issue> search(@Nullable ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        try {
            return results(
                    search.find(parsed(query), views.person(searcher).orElse(null), pager.getStart(), pager.getMax()),
                    pager);
        } catch (JqlException e) {
            throw new SearchException(e.sentence());
        }
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            @Nullable ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
        try {
            return results(
                    search.findAll(
                            parsed(query), views.person(searcher).orElse(null), pager.getStart(), pager.getMax()),
                    pager);
        } catch (JqlException e) {
            throw new SearchException(e.sentence());
        }
    }

    private SearchResults<Issue> results(IssueSearch.Found found, PagerFilter<?> pager) {
        List<Issue> issues =
                found.issues().stream().<Issue>map(views::unchanged).toList();
        return new SearchResults<>(issues, Math.toIntExact(found.total()), pager.getMax(), pager.getStart());
    }

    @Override
    public long searchCount(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        try {
            return search.count(parsed(query), views.person(searcher).orElse(null));
        } catch (JqlException e) {
            throw new SearchException(e.sentence());
        }
    }

    @Override
    public long searchCountOverrideSecurity(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        try {
            return search.countAll(parsed(query), views.person(searcher).orElse(null));
        } catch (JqlException e) {
            throw new SearchException(e.sentence());
        }
    }

    private static Jql parsed(Query query) throws JqlException {
        return query instanceof Parsed known ? known.jql() : JqlParser.parse(query.getQueryString());
    }

    private record Parsed(String text, Jql jql) implements Query {
        @Override
        public String getQueryString() {
            return text;
        }
    }
}
