package org.empathygate.workbench.platform;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import org.empathygate.workbench.plugin.PluginModules;

/**
 * Texts of the plugins' own files in the person's language; an unknown key is its own text.
 *
 * <p>Every text goes through {@link MessageFormat}, also one without arguments, so that a single quote must be doubled as in Jira.
 */
final class PluginTextResolver implements I18nResolver {

    private final PluginModules modules;
    private final LocaleResolver locales;

    PluginTextResolver(PluginModules modules, LocaleResolver locales) {
        this.modules = modules;
        this.locales = locales;
    }

    @Override
    public String getRawText(String key) {
        return getRawText(locales.getLocale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return modules.text(locale, key).orElse(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locales.getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return modules.text(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }
}
