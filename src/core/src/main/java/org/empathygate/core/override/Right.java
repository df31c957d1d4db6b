package org.empathygate.core.override;

import org.empathygate.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One way in which somebody may decide the requests of a project.
 *
 * @param backup whether it counts for escalated requests only
 * @param onBehalfOf who delegated it, and whose authority it is; null for the person's own
 */
public record Right(
        Authority authority, boolean backup, @Nullable PersonId onBehalfOf) {

    /** As the ledger keeps it: {@code ROLE Product Owners} or {@code BACKUP GROUP leads}. */
    public String text() {
        return backup ? "BACKUP " + authority.text() : authority.text();
    }
}
