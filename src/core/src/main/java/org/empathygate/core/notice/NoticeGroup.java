package org.empathygate.core.notice;

/** What a person can switch off as a whole. */
public enum NoticeGroup {
    /** Somebody asks for a decision that this person may take. */
    REQUESTS,
    /** What came of what this person asked for. */
    DECISIONS,
    /** What is due for this person, at most one mail a day. */
    DIGEST
}
