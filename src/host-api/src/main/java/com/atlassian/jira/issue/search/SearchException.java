package com.atlassian.jira.issue.search;

/**
 * The search could not be run.
 *
 * <p>Source: GROOVY-8, MRIM-9
 *
 * <p>Confidence: certain-8..9, likely-10+11
 */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1;

    public SearchException(String message) {
        super(message);
    }
}
