package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Parses and runs JQL with the permissions of a person.
 *
 * <p>Source: SLACK-10, SLACK-11, GROOVY-8, CONDEC-8, MRIM-9
 *
 * <p>Confidence: certain-10+11 (parsing), certain-8..9, documented for 11 (searching)
 */
public interface SearchService {
    ParseResult parseQuery(ApplicationUser searcher, String jqlQuery);

    MessageSet validateQuery(ApplicationUser searcher, Query query);

    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException;

    long searchCount(ApplicationUser searcher, Query query) throws SearchException;

    long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException;

    /** A query, or what is wrong with it. */
    final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
