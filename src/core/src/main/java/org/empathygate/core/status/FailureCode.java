package org.empathygate.core.status;

/** Why nothing can be said about a scope; the names are part of the REST contract. */
public enum FailureCode {
    /** The host cannot run the query. */
    JQL_INVALID,
    /** Absent, or not to be seen by the reader: the same answer. */
    NOT_FOUND,
    /** More than can be counted for this reader. */
    TOO_LARGE,
    /** Store or host failed. */
    UNREADABLE,
    /** The question itself is wrong. */
    BAD_SCOPE
}
