package org.empathygate.core.status;

/** By what a set of work items is named. */
public enum ScopeKind {
    JQL,
    PROJECT,
    VERSION,
    EPIC,
    ISSUE,
    /** The work items that rest on a wiki page. */
    PAGE
}
