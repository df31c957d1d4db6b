package org.empathygate.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A host that offers the texts as the descriptor names them, in one language. */
class ShippedWiki implements I18nResolver {

    private static final List<String> FILES =
            List.of("i18n.empathy-gate-wiki", "i18n.empathy-gate", "i18n.empathy-gate-macro");

    private final Locale language;

    ShippedWiki(Locale language) {
        this.language = language;
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String raw = getRawText(locale, key);
        return raw.equals(key) ? key : new MessageFormat(raw, locale).format(arguments);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        for (String file : FILES) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    file,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            if (texts.containsKey(key)) {
                return texts.getString(key);
            }
        }
        return key;
    }

    @Override
    public String getRawText(String key) {
        return getRawText(language, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(language, key, arguments);
    }

    @Override
    public String getText(String key) {
        return getText(language, key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }
}
