package org.empathygate.core.status;

/** Which work items a scope names, or why it names none. */
public sealed interface Resolution permits ResolvedScope, Resolution.Absent, Resolution.Wrong {

    /** There is no such thing, or its reader may not see it: the same answer. */
    record Absent() implements Resolution {}

    /**
     * The host cannot run the query.
     *
     * @param why in the host's own sentences
     */
    record Wrong(String why) implements Resolution {}
}
