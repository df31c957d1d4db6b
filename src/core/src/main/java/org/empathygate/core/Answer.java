package org.empathygate.core;

import java.util.List;

/**
 * What a use case answers to a person who wants to change something. Refusals are values; an exception means broken
 * machinery. One family for all use cases, so that an edge translates it in one place.
 */
public sealed interface Answer<T> {

    /** It happened; {@code value} is what is stored now. */
    record Done<T>(T value) implements Answer<T> {}

    /** Bad input: every bad field at once, nothing stored. */
    record Invalid<T>(FieldErrors errors) implements Answer<T> {}

    /** The person may see it but may not do this. */
    record NotAllowed<T>(Text why) implements Answer<T> {}

    /** There is nothing with this id. */
    record Missing<T>() implements Answer<T> {}

    /** Somebody else was faster; {@code currentVersion} is what a new attempt has to be based on. */
    record Outdated<T>(int currentVersion) implements Answer<T> {}

    /** Not from this state; {@code legalMoves} are the states that can follow it. */
    record IllegalMove<T>(String state, List<String> legalMoves) implements Answer<T> {

        public IllegalMove {
            legalMoves = List.copyOf(legalMoves);
        }
    }

    static <T> Answer<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Answer<T> invalid(FieldErrors errors) {
        return new Invalid<>(errors);
    }

    static <T> Answer<T> notAllowed(Text why) {
        return new NotAllowed<>(why);
    }

    static <T> Answer<T> missing() {
        return new Missing<>();
    }

    static <T> Answer<T> outdated(int currentVersion) {
        return new Outdated<>(currentVersion);
    }
}
