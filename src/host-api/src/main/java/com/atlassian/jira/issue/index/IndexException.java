package com.atlassian.jira.issue.index;

/**
 * An issue could not be indexed.
 *
 * <p>Source: docs.atlassian.com/jira/7.1.9 IndexException; docs.atlassian.com/software/jira/docs/api/5.0 JiraException (its parent, a
 * checked exception)
 *
 * <p>Confidence: certain-7, likely-10+11
 */
public class IndexException extends Exception {
    private static final long serialVersionUID = 1;

    public IndexException(String message) {
        super(message);
    }
}
