package org.empathygate.confluence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a macro shows its answer; pages store the names in lower case, so they never change. */
public enum Display {
    LOZENGE,
    SUMMARY,
    TABLE,
    TREND,
    REGISTER,
    /** The one way of the macro {@code empathy-insight}; nobody can choose it. */
    INSIGHT;

    /** As it is written on a page. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what cannot be chosen. */
    static Optional<Display> chosen(String parameter) {
        return choices().filter(each -> each.parameter().equals(parameter)).findFirst();
    }

    static Stream<Display> choices() {
        return Stream.of(values()).filter(each -> each != INSIGHT);
    }
}
