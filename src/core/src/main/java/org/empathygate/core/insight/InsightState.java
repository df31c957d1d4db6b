package org.empathygate.core.insight;

/** Only an active insight counts as evidence. */
public enum InsightState {
    ACTIVE,
    /** Somebody decided, with a reason, that it is not to be used. */
    DECLINED,
    /** It was true once. */
    RETIRED
}
