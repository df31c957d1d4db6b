package org.empathygate.core.override;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;

/** Port: the store of delegations, which forgets none. */
public interface Delegations {

    /**
     * Stores a delegation that has no id yet; answers it with its id. Of several racers with the same number of the same
     * person, on whichever node, one is stored; the others get {@link org.empathygate.core.UnreadableException}, and the
     * transaction that is running is lost to them.
     */
    Delegation add(Delegation delegation);

    Optional<Delegation> find(long id);

    /** Everything that this person ever delegated, ended or not, in the order in which it was made. */
    List<Delegation> by(PersonId person);

    /** Everything that was ever delegated to this person, ended or not, in the order in which it was made. */
    List<Delegation> to(PersonId person);

    /** What counts for this person on that day, in the order in which it was made. One statement. */
    List<Delegation> receivedOn(PersonId person, LocalDate day);

    /** Stores the end of a delegation if the stored version is still {@code basedOnVersion}; answers whether it did. */
    boolean replace(Delegation delegation, int basedOnVersion);
}
