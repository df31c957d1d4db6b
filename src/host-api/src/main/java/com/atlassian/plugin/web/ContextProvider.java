package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Fills the Velocity context of a web panel; ours implements it.
 *
 * <p>Source: SLACK-10, SLACK-11, ALAN-11
 *
 * <p>Confidence: certain-10+11
 */
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
