package org.empathygate.jira.issue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.empathygate.core.BundledTexts;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.core.UnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The product's sentences in the language of the person who is logged in, out of Jira's i18n resources. Where Jira fails or
 * does not know a sentence, the one that ships with the product is said in English.
 */
public final class JiraTexts implements Texts {

    private static final Logger LOG = LoggerFactory.getLogger(JiraTexts.class);

    private final JiraAuthenticationContext authentication;
    private final Texts bundled = new BundledTexts(Locale.ENGLISH);

    public JiraTexts(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public String of(Text text) {
        return inJira(text).filter(found -> !found.equals(text.key())).orElseGet(() -> bundled.of(text));
    }

    /** Dates and numbers are written in this locale. */
    public Locale locale() {
        return HostBoundary.find("locale", authentication::getLocale).orElse(Locale.ENGLISH);
    }

    /** Day and time in UTC, as the person who is logged in writes them. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale())
                        .withZone(ZoneOffset.UTC)
                        .format(at)
                + " UTC";
    }

    private Optional<String> inJira(Text text) {
        try {
            return HostBoundary.find(
                    "text " + text.key(),
                    () -> authentication
                            .getI18nHelper()
                            .getText(text.key(), text.args().toArray()));
        } catch (UnreadableException failed) {
            LOG.debug("Jira has no text for {}", text.key(), failed);
            return Optional.empty();
        }
    }
}
