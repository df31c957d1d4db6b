package com.atlassian.jira.util;

import java.util.Locale;

/**
 * Texts in the language of the person who acts.
 *
 * <p>Source: SLACK-11
 *
 * <p>Confidence: certain-10+11 (getText of a key), likely (the rest)
 */
public interface I18nHelper {
    String getText(String key);

    String getText(String key, Object parameters);

    Locale getLocale();
}
