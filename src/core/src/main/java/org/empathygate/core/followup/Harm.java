package org.empathygate.core.followup;

/** Whether the harm that the requester foresaw happened. */
public enum Harm {
    YES,
    NO,
    CANNOT_TELL
}
