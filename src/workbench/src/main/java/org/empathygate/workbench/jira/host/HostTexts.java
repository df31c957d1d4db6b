package org.empathygate.workbench.jira.host;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The plugins' texts in one language; a key that no plugin knows is its own text, as in Jira. */
record HostTexts(InstalledPlugins plugins, Locale locale) implements I18nHelper {
    @Override
    public String getText(String key) {
        return format(key);
    }

    /** Takes one value, or several in an array or a list. */
    @Override
    public String getText(String key, @Nullable Object parameters) {
        if (parameters instanceof Object[] several) {
            return format(key, several);
        }
        return parameters instanceof Iterable<?> several ? format(key, toArray(several)) : format(key, parameters);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    private String format(String key, @Nullable Object... values) {
        return plugins.text(locale, key)
                .map(text -> new MessageFormat(text, locale).format(values))
                .orElse(key);
    }

    private static Object[] toArray(Iterable<?> values) {
        var list = new ArrayList<Object>();
        values.forEach(list::add);
        return list.toArray();
    }
}
