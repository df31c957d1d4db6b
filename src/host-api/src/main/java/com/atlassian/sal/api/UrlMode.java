package com.atlassian.sal.api;

/**
 * How an address is written.
 *
 * <p>Source: CLASS sal-api-4.4.2, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
