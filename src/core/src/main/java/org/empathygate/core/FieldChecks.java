package org.empathygate.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a draft and remembers what is wrong with them, so that every bad field is named at once.
 *
 * <p>Each method answers the field's value, or a stand-in when it is bad; {@link #check} never lets a stand-in out.
 */
public final class FieldChecks {

    private final Map<String, Text> errors = new LinkedHashMap<>();

    /** The value, if nothing was wrong with any field. */
    public <T> Checked<T> check(Supplier<T> value) {
        return errors.isEmpty() ? Checked.valid(value.get()) : Checked.invalid(errors);
    }

    /** Names a field as bad; only the first error of a field is kept. */
    public void bad(String field, String key, String... args) {
        errors.putIfAbsent(field, Text.of("empathy-gate.error." + key, args));
    }

    /** Whether nothing has been found wrong with the field so far. */
    public boolean good(String field) {
        return !errors.containsKey(field);
    }

    /** Text of 1 to {@code max} characters, without the blanks around it. */
    public String required(String field, @Nullable String given, int max) {
        String text = optional(field, given, max);
        if (text == null) {
            bad(field, "required");
            return "";
        }
        return text;
    }

    /** Text of at most {@code max} characters that {@link #canBeKept}, without the blanks around it; null when there is none. */
    public @Nullable String optional(String field, @Nullable String given, int max) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        if (text.length() > max) {
            bad(field, "too-long", Integer.toString(max));
        }
        if (!canBeKept(text)) {
            bad(field, "control-character");
        }
        return text;
    }

    /**
     * Whether every store and every answer keeps this text as it is: a database refuses the null character, UTF-8 has no
     * half of a character, and no other control character than a tab or the end of a line can be seen.
     */
    public static boolean canBeKept(String text) {
        return text.codePoints().noneMatch(FieldChecks::isUnseen);
    }

    private static boolean isUnseen(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE
                || (Character.isISOControl(codePoint) && "\t\n\r".indexOf(codePoint) < 0);
    }

    /** A day such as {@code 2026-08-12}. */
    public LocalDate day(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            bad(field, "required");
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeException notADay) {
            bad(field, "not-a-day");
            return LocalDate.EPOCH;
        }
    }

    /** A day from {@code first} to {@code last}. */
    public LocalDate dayWithin(String field, @Nullable String given, LocalDate first, LocalDate last) {
        LocalDate day = day(field, given);
        if (day.isBefore(first) || day.isAfter(last)) {
            bad(field, "day-outside", first.toString(), last.toString());
        }
        return day;
    }

    /** The constant of that name. */
    public <E extends Enum<E>> E oneOf(String field, @Nullable String given, Class<E> constants) {
        if (given == null || given.isBlank()) {
            bad(field, "required");
            return constants.getEnumConstants()[0];
        }
        String name = given.strip().toUpperCase(Locale.ROOT);
        for (E constant : constants.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        StringJoiner allowed = new StringJoiner(", ");
        for (E constant : constants.getEnumConstants()) {
            allowed.add(constant.name());
        }
        bad(field, "not-one-of", allowed.toString());
        return constants.getEnumConstants()[0];
    }

    /** The constant of that name, or {@code absent} when no name was given. */
    public <E extends Enum<E>> E oneOf(String field, @Nullable String given, Class<E> constants, E absent) {
        return given == null || given.isBlank() ? absent : oneOf(field, given, constants);
    }
}
