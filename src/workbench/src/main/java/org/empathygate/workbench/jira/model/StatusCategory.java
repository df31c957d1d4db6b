package org.empathygate.workbench.jira.model;

import java.util.Arrays;

/** The three groups into which Jira sorts statuses. Ids, keys, names and colours are Jira's own. */
public enum StatusCategory {
    TO_DO(2, "new", "To Do", "blue-gray"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "yellow"),
    DONE(3, "done", "Done", "green");

    private final long id;
    private final String key;
    private final String displayName;
    private final String color;

    StatusCategory(long id, String key, String displayName, String color) {
        this.id = id;
        this.key = key;
        this.displayName = displayName;
        this.color = color;
    }

    /** The category with this key. */
    public static StatusCategory ofKey(String key) {
        return Arrays.stream(values())
                .filter(category -> category.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status category has the key " + key));
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String displayName() {
        return displayName;
    }

    public String color() {
        return color;
    }
}
