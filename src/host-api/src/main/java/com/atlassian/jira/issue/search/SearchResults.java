package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * One page of what a search found.
 *
 * <p>Source: GROOVY-8, CONDEC-8, MRIM-9, GHJD-11.1.0-m0011
 *
 * <p>Confidence: certain-8..11 (type), likely-10+11 (members)
 *
 * @param <T> what was searched for
 */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;
    private final int start;

    public SearchResults(List<T> results, int total, int maxResults, int start) {
        this.results = List.copyOf(results);
        this.total = total;
        this.start = start;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }

    public int getEnd() {
        return start + results.size();
    }
}
