package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * Texts from the plugins' i18n resources; the two products share it.
 *
 * <p>Source: CLASS sal-api-4.4.2, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface I18nResolver {
    String getRawText(String key);

    String getRawText(Locale locale, String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key, Serializable... arguments);

    String getText(String key);

    String getText(Locale locale, String key);
}
