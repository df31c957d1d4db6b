package org.empathygate.jira.issue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.empathygate.core.BundledTexts;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.core.UnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The product's sentences in the language of the person who is logged in, out of Jira's i18n resources. Where Jira fails or
 * does not know a sentence, the one that ships with the product is said in English.
 *
 * <p>The core fills days in as {@code 2026-11-23}; what is filled in and is nothing but a day is said as readers of the
 * language write days, and what is written from right to left turns round nothing but itself.
 */
public final class JiraTexts implements Texts {

    private static final Logger LOG = LoggerFactory.getLogger(JiraTexts.class);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JiraAuthenticationContext authentication;
    private final Texts bundled = new BundledTexts(Locale.ENGLISH);

    public JiraTexts(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public String of(Text text) {
        var said = new Text(text.key(), text.args().stream().map(this::filledIn).toList());
        return inJira(said).filter(found -> !found.equals(text.key())).orElseGet(() -> bundled.of(said));
    }

    private String filledIn(String arg) {
        return DAY.matcher(arg).matches() ? day(arg) : Directions.isolated(arg);
    }

    /** What is no day after all, such as the 31st of February, stays as it is; so does any while the language is not known. */
    private String day(String arg) {
        try {
            return day(LocalDate.parse(arg));
        } catch (DateTimeParseException | UnreadableException asItIs) {
            return arg;
        }
    }

    /** A day as readers of the language write it. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
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
