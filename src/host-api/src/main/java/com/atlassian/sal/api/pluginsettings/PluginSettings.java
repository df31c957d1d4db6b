package com.atlassian.sal.api.pluginsettings;

/**
 * Settings that the host keeps for plugins: texts, and lists, maps and properties of texts.
 *
 * <p>Source: CLASS sal-api-4.4.2, sal-api 3.0.0 javadoc, LIKEC4, SLACK10
 *
 * <p>Confidence: certain
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
