package org.empathygate.core;

/** Port: the people whom the host knows. */
public interface KnownPeople {

    /** Whether the host knows this person and lets them in. */
    boolean isActive(PersonId person);
}
