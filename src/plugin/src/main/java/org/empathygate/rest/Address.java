package org.empathygate.rest;

import java.util.Arrays;
import java.util.Optional;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.ProjectKey;
import org.jspecify.annotations.Nullable;

/** Values of an address; a bad one of the query string is refused with 400 under its own name. */
final class Address {

    private Address() {}

    static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.badInput(name, RestTexts.REQUIRED);
        }
        return value;
    }

    /** Null when it was not given. */
    static @Nullable ProjectKey project(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!FieldChecks.canBeKept(value)) {
            throw Refusal.badInput(name, RestTexts.NOT_FOUND);
        }
        return new ProjectKey(value.strip());
    }

    /** Refuses everything but {@code me}: nobody asks for what waits for others. */
    static void onlyMe(String name, @Nullable String value) {
        if (!required(name, value).equals("me")) {
            throw Refusal.badInput(name, RestTexts.ONLY_ME);
        }
    }

    /** Empty when it was not given. */
    static Optional<Integer> number(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(value.strip()));
        } catch (NumberFormatException notANumber) {
            throw Refusal.badInput(name, RestTexts.NOT_A_NUMBER);
        }
    }

    /** The number, or {@code absent} when it was not given. */
    static int numberWithin(String name, @Nullable String value, int least, int most, int absent) {
        int number = number(name, value).orElse(absent);
        if (number < least || number > most) {
            throw Refusal.badInput(name, RestTexts.numberWithin(least, most));
        }
        return number;
    }

    /** The number in a path; anything else names nothing, like a number that was never given. */
    static long id(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException notANumber) {
            throw Refusal.of(RestBoundary.NOT_FOUND, RestTexts.NOT_FOUND);
        }
    }

    static <E extends Enum<E>> E oneOf(String name, @Nullable String value, E absent) {
        if (value == null || value.isBlank()) {
            return absent;
        }
        E[] constants = absent.getDeclaringClass().getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput(name, RestTexts.notOneOf(names(constants))));
    }

    private static String names(Enum<?>[] constants) {
        return String.join(", ", Arrays.stream(constants).map(Enum::name).toList());
    }
}
