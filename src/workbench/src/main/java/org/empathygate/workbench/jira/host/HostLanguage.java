package org.empathygate.workbench.jira.host;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/** The language that everybody reads, for what is said outside a page. */
record HostLanguage(Locale locale) implements LocaleResolver {

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
