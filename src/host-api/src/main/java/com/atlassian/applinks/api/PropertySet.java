package com.atlassian.applinks.api;

/**
 * Settings of a link, shared by all plugins: texts, lists and properties.
 *
 * <p>Source: applinks-api 3.2 javadoc, BOOTSTRAPI (Confluence 9.2.4 and 10.2.15)
 *
 * <p>Confidence: certain
 */
public interface PropertySet {
    Object getProperty(String key);

    Object putProperty(String key, Object value);

    Object removeProperty(String key);
}
