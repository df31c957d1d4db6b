package org.empathygate.core;

/** The key of a project, such as {@code SHOP}. */
public record ProjectKey(String value) {

    public ProjectKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A project key is blank");
        }
    }
}
