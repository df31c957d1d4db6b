package org.empathygate.confluence.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.confluence.Column;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.Text;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.ReasonCode;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.OverrideReason;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Pressure;
import org.empathygate.core.override.ReviewState;
import org.empathygate.core.status.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java/org/empathygate/confluence");
    private static final String OURS = "empathy-gate-wiki.";

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(file(language), StandardCharsets.US_ASCII)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Path file(String language) {
        return RESOURCES.resolve("empathy-gate-wiki" + language + ".properties");
    }

    private static Words words(Locale locale) {
        return new Words(new SalTexts(new ShippedWiki(locale)), ZoneId.of("Europe/Berlin"));
    }

    @Test
    void bothLanguagesSayTheSameWithTheSameGaps() {
        Properties english = texts("");
        Properties german = texts("_de");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(gaps(german.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key))));
    }

    private static Set<String> gaps(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(gap -> gap.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void everyHostReadsTheFilesAlike(String language) throws IOException {
        assertThat(Files.readString(file(language), StandardCharsets.US_ASCII)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#")))
                .allMatch(line -> line.startsWith(OURS))
                .noneMatch(line -> line.contains("'"))
                .extracting(line -> line.substring(0, line.indexOf('=')).strip())
                .doesNotHaveDuplicates();
    }

    @Test
    void whateverHasANameInTheCoreHasWords() {
        List<String> keys = new ArrayList<>();
        Stream.of(Outcome.values()).forEach(each -> {
            keys.add("outcome.done." + each);
            keys.add("outcome.open." + each);
        });
        Stream.of(ReasonCode.values()).forEach(each -> keys.add("reason." + each));
        Stream.of(Pressure.values()).forEach(each -> keys.add("pressure." + each));
        Stream.of(OverrideReason.values()).forEach(each -> keys.add("why." + each));
        Stream.of(OverrideState.values()).forEach(each -> keys.add("state." + each));
        Stream.of(ReviewState.values()).forEach(each -> keys.add("state." + each));
        Stream.of(Stance.values()).forEach(each -> keys.add("stance." + each));
        Stream.of(Ending.values()).forEach(each -> keys.add("ended." + each));
        Stream.of(Column.values()).forEach(each -> keys.add("column." + each));
        Stream.of(Trouble.values())
                .forEach(each ->
                        Stream.of("what", "why", "next").forEach(part -> keys.add("trouble." + each + "." + part)));

        assertThat(texts("").stringPropertyNames())
                .containsAll(keys.stream().map(key -> OURS + key).toList());
    }

    @Test
    void everyTroubleReadsDifferently() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(Stream.of(Trouble.values())
                            .map(trouble -> words(language).of("trouble." + trouble + ".what")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(WikiTextsTest::read)
                    .collect(Collectors.joining());
        }

        assertThat(texts("").stringPropertyNames().stream().map(key -> key.substring(OURS.length())))
                .allSatisfy(key -> assertThat(mentions(key)).as(key).anyMatch(sources::contains));
    }

    /** The key itself, or the part before what is put together. */
    private static List<String> mentions(String key) {
        List<String> mentions = new ArrayList<>(List.of("\"" + key + "\"", OURS + key));
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            mentions.add("\"" + key.substring(0, dot + 1) + "\"");
            mentions.add("\"" + OURS + key.substring(0, dot + 1) + "\"");
        }
        for (String end : List.of(".one", ".many", ".none")) {
            if (key.endsWith(end)) {
                mentions.add("\"" + key.substring(0, key.length() - end.length()) + "\"");
            }
        }
        return mentions;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0%",
        "1, 100%",
        "0.3636, 36%",
        "0.005, 0.5%",
        "0.0004, <0.1%",
        "0.996, 99.6%",
        "0.99999, >99.9%",
        "0.155, 16%"
    })
    void onlyNothingIsZeroPerCentAndOnlyEverythingIsAHundred(double share, String said) {
        assertThat(words(Locale.ENGLISH).percent(share)).isEqualTo(said);
    }

    @Test
    void numbersAndDaysFollowTheLanguageOfTheTexts() {
        assertThat(words(Locale.ENGLISH).number(12376)).isEqualTo("12,376");
        assertThat(words(Locale.GERMAN).number(12376)).isEqualTo("12.376");
        assertThat(words(Locale.GERMAN).percent(0.36)).isEqualTo("36\u00A0%");
        assertThat(words(Locale.ENGLISH).day(LocalDate.parse("2026-11-29"))).isEqualTo("Nov 29, 2026");
        assertThat(words(Locale.GERMAN).day(LocalDate.parse("2026-11-29"))).isEqualTo("29.11.2026");
        assertThat(words(Locale.FRENCH).number(12376)).isEqualTo("12,376");
    }

    @Test
    void aTimeSaysHowFarItIsFromUtcInWinterAndInSummer() {
        assertThat(words(Locale.ENGLISH).time(Instant.parse("2026-11-29T10:15:00Z")))
                .isEqualTo("11:15 UTC+01:00");
        assertThat(words(Locale.ENGLISH).time(Instant.parse("2026-07-29T10:15:00Z")))
                .isEqualTo("12:15 UTC+02:00");
        assertThat(new Words(new SalTexts(new ShippedWiki(Locale.ENGLISH)), ZoneId.of("UTC"))
                        .time(Instant.parse("2026-07-29T10:15:00Z")))
                .isEqualTo("10:15 UTC");
    }

    @Test
    void aHostWithoutTheTextsIsAnsweredInEnglish() {
        var silent = new ShippedWiki(Locale.GERMAN) {
            @Override
            public String getText(String key, Serializable... arguments) {
                return key;
            }
        };
        var texts = new SalTexts(silent);

        assertThat(texts.of(Text.of("empathy-gate-wiki.shown", "20", "143"))).isEqualTo("20 of 143 shown");
        assertThat(texts.of(Text.of("empathy-gate.error.required"))).isEqualTo("Please fill this in.");
        assertThat(texts.of(Text.of("empathy-gate-wiki.nothing"))).isEqualTo("empathy-gate-wiki.nothing");
        assertThat(new Words(texts, ZoneId.of("UTC")).language()).isEqualTo("en");
    }

    @Test
    void aNameOfAnotherDirectionTurnsRoundNothingButItself() {
        assertThat(words(Locale.ENGLISH).of("then.reader", "\u202Eanad"))
                .isEqualTo("The earlier values are those that \u2068anad\u2069 could see. You may see more or less.");
        assertThat(words(Locale.ENGLISH).of("then.reader", "\u05D3\u05E0\u05D4"))
                .contains("that \u2068\u05D3\u05E0\u05D4\u2069 could");
    }
}
