package org.empathygate.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.empathygate.core.BundledTexts;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;

/**
 * The product's sentences in the language of whoever is signed in, as the host finds them. What the host does not know is
 * said in English, as it ships.
 */
public final class SalTexts implements Texts {

    private static final String BUNDLE = "i18n.empathy-gate-wiki";

    private final I18nResolver host;
    private final Texts core = new BundledTexts(Locale.ENGLISH);

    public SalTexts(I18nResolver host) {
        this.host = host;
    }

    @Override
    public String of(Text text) {
        String said = host.getText(text.key(), text.args().toArray(Serializable[]::new));
        return said == null || said.isBlank() || said.equals(text.key()) ? shipped(text) : said;
    }

    private String shipped(Text text) {
        try {
            String pattern = ResourceBundle.getBundle(
                            BUNDLE,
                            Locale.ENGLISH,
                            SalTexts.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(text.key());
            return new MessageFormat(pattern, Locale.ENGLISH).format(text.args().toArray());
        } catch (MissingResourceException ofTheCore) {
            return core.of(text);
        }
    }
}
