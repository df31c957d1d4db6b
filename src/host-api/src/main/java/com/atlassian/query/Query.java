package com.atlassian.query;

/**
 * A parsed query.
 *
 * <p>Source: SLACK-11, JD-7.x
 *
 * <p>Confidence: certain-10+11 (type), likely (members)
 */
public interface Query {
    String getQueryString();
}
