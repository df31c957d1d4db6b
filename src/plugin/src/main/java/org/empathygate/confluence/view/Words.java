package org.empathygate.confluence.view;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;

/**
 * How one reader reads: sentences, numbers, days and times. Not for several threads at once. The language is the one in which the texts themselves come, so
 * that a sentence and the numbers in it are never of two languages.
 */
final class Words {

    private static final String OURS = "empathy-gate-wiki.";
    private static final String FIELD = "org.empathygate.plugin.empathy-gap.param.";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final ZoneId zone;
    private final Locale locale;
    private final NumberFormat whole;
    private final NumberFormat share;

    /** @param zone in which times are said, with their distance to UTC: the reader may sit somewhere else */
    Words(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        Locale said = Locale.forLanguageTag(texts.of(new Text(OURS + "language", List.of())));
        this.locale = said.getLanguage().isEmpty() ? Locale.ENGLISH : said;
        this.whole = NumberFormat.getIntegerInstance(locale);
        this.share = NumberFormat.getPercentInstance(locale);
        share.setRoundingMode(RoundingMode.HALF_UP);
    }

    /** The tag of the language, such as {@code de}. */
    String language() {
        return locale.toLanguageTag();
    }

    String of(String key, String... args) {
        String[] kept = args.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = isolated(kept[i]);
        }
        return texts.of(Text.of(OURS + key, kept));
    }

    /** Empty when there is no such text. */
    Optional<String> find(String key) {
        return Optional.of(of(key)).filter(text -> !text.equals(OURS + key));
    }

    String of(Text text) {
        return texts.of(text);
    }

    /** What the macro browser calls a parameter, with its name in the page where that is another. */
    String field(String parameter) {
        String key = FIELD + parameter + ".label";
        String said = texts.of(new Text(key, List.of()));
        return said.equals(key) || said.equalsIgnoreCase(parameter) ? parameter : said + " (" + parameter + ")";
    }

    /** The sentence for one, or for any other number, which is its first argument. */
    String counted(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), number(number));
    }

    String number(long number) {
        return whole.format(number);
    }

    /** A share in whole per cent; only nothing at all is 0 %, and only everything is 100 %. */
    String percent(double part) {
        share.setMaximumFractionDigits((part > 0 && part < 0.01) || (part > 0.99 && part < 1) ? 1 : 0);
        if (part > 0 && part < 0.001) {
            return "<" + share.format(0.001);
        }
        return part > 0.999 && part < 1 ? ">" + share.format(0.999) : share.format(part);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    /** The first day of a week or month, as short as below a chart. */
    String label(LocalDate first, boolean week) {
        return DateTimeFormatter.ofPattern(of(week ? "pattern.week" : "pattern.month"), locale)
                .format(first);
    }

    /** Hours, minutes and the distance to UTC. */
    String time(Instant at) {
        ZoneOffset offset = zone.getRules().getOffset(at);
        return TIME.withZone(zone).format(at) + " UTC" + (offset.getTotalSeconds() == 0 ? "" : offset.getId());
    }

    /** Text of another direction turns round nothing but itself. */
    private static String isolated(String text) {
        if (text.codePoints().noneMatch(Words::turns)) {
            return text;
        }
        var kept = new StringBuilder("\u2068");
        text.codePoints().filter(each -> !isMark(each)).forEach(kept::appendCodePoint);
        return kept.append('\u2069').toString();
    }

    private static boolean turns(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return isMark(codePoint)
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isMark(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
