package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/**
 * A link leads to a Jira.
 *
 * <p>Source: applinks-api 3.2 javadoc, BOOTSTRAPI (Confluence 9.2.4 and 10.2.15), JIM
 *
 * <p>Confidence: certain
 */
public interface JiraApplicationType extends ApplicationType {}
