package org.empathygate.confluence.snapshot;

import org.empathygate.core.PersonId;

/** Whose view a snapshot is of. */
public record Author(PersonId person, String name) {}
