package org.empathygate.core;

import java.util.Map;

/** A draft after all of its fields were checked: either a value that keeps every rule, or every field that does not. */
public sealed interface Checked<T> {

    /** The value; it keeps every rule. */
    record Valid<T>(T value) implements Checked<T> {}

    /** Every bad field at once; nothing was stored. */
    record Invalid<T>(FieldErrors errors) implements Checked<T> {}

    static <T> Checked<T> valid(T value) {
        return new Valid<>(value);
    }

    static <T> Checked<T> invalid(Map<String, Text> errors) {
        return new Invalid<>(new FieldErrors(errors));
    }
}
