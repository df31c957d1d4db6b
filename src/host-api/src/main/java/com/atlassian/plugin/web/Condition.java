package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Decides whether a link, a section or a panel of a plugin is shown. The context has {@code user}, {@code project} and
 * {@code issue} where there are such.
 *
 * <p>Source: SLACK-10, SLACK-11, ALAN-11
 *
 * <p>Confidence: certain-10+11
 */
public interface Condition {
    void init(Map<String, String> params) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> context);
}
