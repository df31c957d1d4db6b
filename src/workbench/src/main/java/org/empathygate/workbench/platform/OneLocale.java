package org.empathygate.workbench.platform;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/** The language of a product that has none for each person. */
record OneLocale(Locale locale) implements LocaleResolver {

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return locale;
    }

    @Override
    public Locale getApplicationLocale() {
        return locale;
    }
}
