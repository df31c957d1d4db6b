package org.empathygate.core.status;

/** How it ended for the customer, as far as somebody looked. */
public enum Ending {
    /** It is not done yet. */
    OPEN,
    /** It is done, and the gate asked for no evidence: it was exempt, or done before the gate watched. */
    NOT_JUDGED,
    /** It shipped with the customer's evidence, and no one has to be asked. */
    SHIPPED_WITH_EVIDENCE,
    /** It shipped against the customer, and whether the harm happened is not asked yet. */
    NOT_ASKED_YET,
    /** It shipped against the customer, somebody was asked, and nobody has answered. */
    NOBODY_ANSWERED,
    HARM_HAPPENED,
    NO_HARM,
    CANNOT_TELL
}
