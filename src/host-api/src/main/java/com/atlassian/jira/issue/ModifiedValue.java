package com.atlassian.jira.issue;

/**
 * One field that a submit changes: the value before and after.
 *
 * <p>Source: JD-7.x
 *
 * <p>Confidence: certain-7, likely-10+11
 */
public class ModifiedValue<V> {

    private final V oldValue;
    private final V newValue;

    public ModifiedValue(V oldValue, V newValue) {
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public V getOldValue() {
        return oldValue;
    }

    public V getNewValue() {
        return newValue;
    }
}
