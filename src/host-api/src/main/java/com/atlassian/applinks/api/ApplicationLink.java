package com.atlassian.applinks.api;

/**
 * A link to another product; the first of its kind is the primary one.
 *
 * <p>Source: applinks-api 3.2 javadoc, BOOTSTRAPI (Confluence 9.2.4 and 10.2.15), JIM
 *
 * <p>Confidence: certain
 */
public interface ApplicationLink extends ReadOnlyApplicationLink, PropertySet {}
