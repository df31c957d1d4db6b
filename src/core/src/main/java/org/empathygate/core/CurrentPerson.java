package org.empathygate.core;

import java.util.Optional;

/** Port: who is asking. */
public interface CurrentPerson {

    /** Empty when nobody is logged in. */
    Optional<PersonId> find();
}
