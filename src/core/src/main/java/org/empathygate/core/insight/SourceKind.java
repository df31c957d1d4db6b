package org.empathygate.core.insight;

/** Where an insight can be looked up. */
public enum SourceKind {
    JIRA_ISSUE,
    CONFLUENCE_PAGE,
    /** An address outside, on a host that the policy allows. It is shown as a link and never fetched. */
    EXTERNAL,
    /** Nowhere: somebody heard it. */
    NONE
}
