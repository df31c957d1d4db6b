package org.empathygate.core.insight;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name people know an insight by, such as {@code INS-31}. */
public record InsightKey(String value) {

    /** The length of the longest key. */
    public static final int MAX_LENGTH = 22;

    private static final Pattern SHAPE = Pattern.compile("INS-[1-9][0-9]{0,17}");

    public InsightKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the key of an insight: " + value);
        }
    }

    public static InsightKey of(long number) {
        return new InsightKey("INS-" + number);
    }

    /** Empty when the text is not the key of an insight. */
    public static Optional<InsightKey> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new InsightKey(text)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring("INS-".length()));
    }
}
