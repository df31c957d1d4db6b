package org.empathygate.workbench.plugin;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/** The language that plugins speak in a product that has none for each person. */
public record OneLocale(Locale locale) implements LocaleResolver {

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
