package org.empathygate.core;

/** A person by the host's user key, never by name, so that an anonymised person leaves what is stored valid. */
public record PersonId(String userKey) {

    public PersonId {
        if (userKey.isBlank()) {
            throw new IllegalArgumentException("A user key is blank");
        }
    }
}
