package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/**
 * The language of the person who acts.
 *
 * <p>Source: CLASS sal-api-4.4.2
 *
 * <p>Confidence: certain-10, likely-11
 */
public interface LocaleResolver {
    Locale getLocale();

    Locale getLocale(UserKey userKey);

    Locale getApplicationLocale();
}
