package org.empathygate.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that the product ships, in English and German; any other language is answered in English. */
public final class BundledTexts implements Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    public BundledTexts(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                "i18n.empathy-gate",
                locale,
                BundledTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = locale;
    }

    @Override
    public String of(Text text) {
        if (!bundle.containsKey(text.key())) {
            return text.key();
        }
        return new MessageFormat(bundle.getString(text.key()), locale)
                .format(text.args().toArray());
    }
}
