package org.empathygate.core.policy;

import org.empathygate.core.Checked;

/** The stored form of a policy document: one {@code field = value} a line, in a stable order, without the tiers. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable", "unused"})
public final class PolicyText {

    private PolicyText() {}

    public static String write(Policy policy) {
        throw new UnsupportedOperationException();
    }

    /** The policy that was written; fields that the text does not have take their built-in default. */
    public static Checked<Policy> read(StoredPolicy stored) {
        throw new UnsupportedOperationException();
    }
}
