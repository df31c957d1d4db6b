package org.empathygate.jira.project;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number in the address of a page, which anybody may have typed. */
final class PageNumber {

    private static final int MOST_DIGITS = 9;

    private PageNumber() {}

    /** Empty for what is no number. */
    static Optional<Integer> of(@Nullable String text) {
        return text != null && text.matches("[0-9]{1," + MOST_DIGITS + "}")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
