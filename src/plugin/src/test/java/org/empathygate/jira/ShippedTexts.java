package org.empathygate.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.empathygate.jira.issue.JiraTexts;

/** The texts as the descriptor offers them to Jira. */
public final class ShippedTexts {

    private static final List<String> FILES = List.of("i18n.empathy-gate-ui", "i18n.empathy-gate");

    private ShippedTexts() {}

    public static JiraTexts in(Locale locale) {
        return new JiraTexts(Host.of(JiraAuthenticationContext.class)
                .answering("getLocale", locale)
                .answering(
                        "getI18nHelper",
                        Host.of(I18nHelper.class)
                                .doing(
                                        "getText",
                                        arguments ->
                                                text(locale, (String) arguments.get(0), (Object[]) arguments.get(1)))
                                .build())
                .build());
    }

    private static String text(Locale locale, String key, Object... arguments) {
        for (String file : FILES) {
            var texts = ResourceBundle.getBundle(
                    file,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            if (texts.containsKey(key)) {
                return new MessageFormat(texts.getString(key), locale).format(arguments);
            }
        }
        return key;
    }
}
