package org.empathygate.core.insight;

/** What a piece of evidence is. */
public enum EvidenceKind {
    /** An insight recorded through the plugin, by its {@code INS-} key. */
    INSIGHT,
    /** An issue of a type that the policy calls a customer insight, by its issue key. */
    ISSUE,
    /** A Confluence page, by its page id. */
    PAGE
}
