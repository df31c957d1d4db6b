package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/**
 * One field's change: values as they are stored, and as people read them.
 * The field type is "jira" or "custom".
 *
 * <p>Source: SLACK-11 (getters by IssueChangedEvent), JD-server (7.x) constructors
 *
 * <p>Confidence: certain-10+11, constructor likely
 */
public class ChangeItemBean {
    private final String fieldType;
    private final String field;
    private final String from;
    private final String fromString;
    private final String to;
    private final String toString;
    private final Timestamp created;

    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
        this.created = new Timestamp(created.getTime());
    }

    public String getFieldType() {
        return fieldType;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getFromString() {
        return fromString;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toString;
    }

    public Timestamp getCreated() {
        return new Timestamp(created.getTime());
    }
}
