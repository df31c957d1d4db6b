package com.atlassian.sal.api;

/**
 * Which product this is, which version, and where it is served.
 *
 * <p>Source: CLASS sal-api-4.4.2, SLACK-11, BOOT-11
 *
 * <p>Confidence: certain-10+11
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();
    /** {@code jira}, {@code conf} and so on. */
    String getPlatformId();

    String getVersion();

    String getBuildNumber();
}
