package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.core.Text;
import org.junit.jupiter.api.Test;

class RestTextsTest {

    private static Set<String> translated(Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "i18n.empathy-gate-rest",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }

    private static Set<String> used() {
        Stream<Text> constants = Arrays.stream(RestTexts.class.getDeclaredFields())
                .filter(field -> field.getType() == Text.class)
                .map(RestTextsTest::valueOf);
        Stream<Text> withArguments = Stream.of(
                RestTexts.tooLarge(64),
                RestTexts.outdated(2),
                RestTexts.byHand("Shop workflow"),
                RestTexts.illegalMove("USED"),
                RestTexts.numberWithin(1, 200),
                RestTexts.notOneOf("A, B"));
        return Stream.concat(constants, withArguments).map(Text::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Text valueOf(Field constant) {
        try {
            return (Text) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant + " is hidden from its own package", e);
        }
    }

    @Test
    void everySentenceIsThereInEnglishAndNoneIsLeftOver() {
        assertThat(translated(Locale.ENGLISH)).isEqualTo(used());
    }

    @Test
    void everySentenceIsThereInGerman() {
        assertThat(translated(Locale.GERMAN)).isEqualTo(used());
    }
}
