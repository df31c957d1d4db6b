package com.atlassian.jira.issue.customfields.persistence;

/**
 * The kind of column that holds a custom field's value.
 *
 * <p>Source: jira-api 3.1, JD-7.x
 *
 * <p>Confidence: likely
 */
public final class PersistenceFieldType {
    /** At most 255 characters. */
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType("limited text");

    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = new PersistenceFieldType("unlimited text");
    public static final PersistenceFieldType TYPE_DATE = new PersistenceFieldType("date");
    public static final PersistenceFieldType TYPE_DECIMAL = new PersistenceFieldType("decimal");
    private final String name;

    private PersistenceFieldType(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
