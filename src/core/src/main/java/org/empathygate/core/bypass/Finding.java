package org.empathygate.core.bypass;

/** What a look at a work item found. */
public enum Finding {
    /** It is not in a done status. */
    OPEN,
    /** The policy asks nothing of it. */
    NOT_APPLICABLE,
    /** A decision let it there, for this stay in done. */
    DECIDED,
    /** A bypass was found for this stay already. */
    KNOWN,
    /** It was done before the gate watched. */
    BASELINE,
    /** Nothing let it there. */
    BYPASS
}
