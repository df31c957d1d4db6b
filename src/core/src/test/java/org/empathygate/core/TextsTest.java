package org.empathygate.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Where an error of a field is named in the sources. */
    private static final Pattern ERROR =
            Pattern.compile("(?:[bB]ad\\([^;]*?, |notAllowed\\(|empathy-gate\\.error\\.)\"?([a-z]+(?:-[a-z]+)*)\"");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream("/i18n/" + file)) {
            texts.load(Objects.requireNonNull(in));
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameGaps() throws IOException {
        Properties english = texts("empathy-gate.properties");
        Properties german = texts("empathy-gate_de.properties");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(german.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }

    @ParameterizedTest
    @ValueSource(strings = {"empathy-gate.properties", "empathy-gate_de.properties"})
    void everyHostReadsTheFilesAlike(String file) throws IOException {
        String text = Files.readString(Path.of("src/main/resources/i18n", file), StandardCharsets.US_ASCII);

        assertThat(text.lines().filter(line -> line.startsWith("empathy-gate.")))
                .noneMatch(line -> line.contains("'"));
        assertThat(text.lines()
                        .filter(line -> line.startsWith("empathy-gate."))
                        .map(line -> line.substring(0, line.indexOf('=')).strip()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyErrorThatTheSourcesNameHasATextAndEveryTextIsNamed() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher error = ERROR.matcher(Files.readString(file));
                while (error.find()) {
                    named.add("empathy-gate.error." + error.group(1));
                }
            }
        }

        assertThat(texts("empathy-gate.properties").stringPropertyNames().stream()
                        .filter(key -> key.startsWith("empathy-gate.error.")))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void aTextFillsItsGaps() {
        assertThat(new BundledTexts(Locale.ENGLISH).of(Text.of("empathy-gate.error.too-long", "4000")))
                .isEqualTo("At most 4000 characters fit here.");
    }

    @Test
    void aRegionReadsItsLanguageAndAnyOtherLanguageEnglish() {
        Text required = Text.of("empathy-gate.error.required");

        assertThat(new BundledTexts(Locale.forLanguageTag("de-AT")).of(required))
                .isEqualTo("Bitte ausf\u00fcllen.");
        assertThat(new BundledTexts(Locale.FRENCH).of(required)).isEqualTo("Please fill this in.");
    }

    @Test
    void aMissingTextIsItsKey() {
        assertThat(new BundledTexts(Locale.ENGLISH).of(Text.of("empathy-gate.nothing")))
                .isEqualTo("empathy-gate.nothing");
    }
}
