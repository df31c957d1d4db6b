package com.atlassian.query.clause;

/**
 * A condition of a query.
 *
 * <p>Source: jira-api 6
 *
 * <p>Confidence: likely-10+11
 */
public interface Clause {
    String getName();
}
