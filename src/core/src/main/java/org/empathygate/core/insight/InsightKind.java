package org.empathygate.core.insight;

/** What an insight is good for. */
public enum InsightKind {
    /** Something can be done about it. */
    ACTIONABLE,
    /** Good to know. */
    INFORMATIVE
}
