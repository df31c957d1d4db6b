package org.empathygate.core;

/** The name people know a work item by, such as {@code SHOP-142}; it changes when the work item moves. */
public record WorkItemKey(String value) {

    public WorkItemKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A work item key is blank");
        }
    }
}
