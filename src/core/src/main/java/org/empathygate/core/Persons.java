package org.empathygate.core;

import java.util.Optional;

/** Port: people as the host knows them. */
public interface Persons {

    /** The active person whose user key or, failing that, whose user name this is; empty when there is none. */
    Optional<PersonId> findActive(String keyOrName);

    /** False for somebody who left, and for a key that nobody has. */
    boolean isActive(PersonId person);

    /** The name that people know the person by; the key when the host does not know it. */
    String displayName(PersonId person);

    /** The name that the person signs in with; the key when the host does not know them. */
    String userName(PersonId person);
}
