package org.empathygate.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void germanSaysEverythingThatEnglishSays() throws IOException {
        assertThat(texts("_de").stringPropertyNames()).isEqualTo(texts("").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void everyTextIsAMessageFormatWithoutStrayApostrophes(String language) throws IOException {
        var texts = texts(language);

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            new MessageFormat(texts.getProperty(key));
            assertThat(texts.getProperty(key)).isNotBlank().doesNotContain("'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void everyLineIsATextOfOurs(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).allMatch(key -> key.startsWith("empathy-gate-ui."));
    }

    @Test
    void bothLanguagesFillInTheSameArguments() throws IOException {
        var english = texts("");
        var german = texts("_de");

        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(new MessageFormat(german.getProperty(key)).getFormats())
                        .as(key)
                        .hasSameSizeAs(new MessageFormat(english.getProperty(key)).getFormats()));
    }

    @Test
    void germanHasOneWordForAnInsight() throws IOException {
        assertThat(texts("_de").values()).noneMatch(text -> text.toString().contains("inblick"));
    }

    private static Properties texts(String language) throws IOException {
        var file = "/i18n/empathy-gate-ui" + language + ".properties";
        var texts = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
