package org.empathygate.core.gate;

import org.empathygate.core.Texts;
import org.empathygate.core.WorkItemKey;

/**
 * A verdict in words, as plain text: what, why, the next step, and who decides. The same reason code has the same sentences
 * wherever it is shown.
 */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable", "unused"})
public final class GateMessage {

    public static final int MAX_LENGTH = 300;

    private final Texts texts;

    public GateMessage(Texts texts) {
        this.texts = texts;
    }

    /** At most {@value #MAX_LENGTH} characters, of which the first 100 stand alone. */
    public String refusal(WorkItemKey workItem, Verdict verdict) {
        throw new UnsupportedOperationException();
    }

    /** What is the case: "no customer insight is linked". */
    public String why(Reason reason) {
        throw new UnsupportedOperationException();
    }

    /** What to do about it, and who. */
    public String fix(Reason reason, Verdict verdict) {
        throw new UnsupportedOperationException();
    }
}
