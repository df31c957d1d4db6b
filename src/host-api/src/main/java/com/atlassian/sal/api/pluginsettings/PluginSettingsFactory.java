package com.atlassian.sal.api.pluginsettings;

/**
 * Settings of the whole host, or of one of its projects or spaces.
 *
 * <p>Source: CLASS sal-api-4.4.2, sal-api 3.0.0 javadoc, LIKEC4, SLACK10
 *
 * <p>Confidence: certain
 */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
