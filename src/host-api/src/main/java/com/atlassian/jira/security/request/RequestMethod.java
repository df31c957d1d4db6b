package com.atlassian.jira.security.request;

/**
 * How a page may be asked for. The real one has more.
 *
 * <p>Source: POKER-10, POKER-11, SLACK-11 (GET, POST), public Jira 10 actions (PUT)
 *
 * <p>Confidence: certain-10+11
 */
public enum RequestMethod {
    GET,
    POST,
    PUT
}
