package org.empathygate.core.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;

/** Port: the store of commitments. */
public interface Commitments {

    /**
     * Stores a commitment that has no id yet; answers it with its id.
     *
     * @return empty when its override has a commitment already; nothing is stored then
     */
    Optional<TrackedCommitment> add(TrackedCommitment commitment);

    Optional<TrackedCommitment> find(long id);

    /** All of a work item, the newest first. */
    List<TrackedCommitment> of(WorkItemId workItem);

    /** All that this person promised, in whatever state and project, the one due soonest first. */
    List<TrackedCommitment> ofOwner(PersonId owner);

    /** All that nobody closed and that are due on this day or before, in every project, the one due soonest first. */
    List<TrackedCommitment> openUntil(LocalDate day);

    /**
     * Stores the commitment if the stored version is still {@code basedOnVersion}. Of several racers exactly one is answered
     * true.
     *
     * @return false when somebody else was faster or there is no such commitment; nothing is stored then
     */
    boolean replace(TrackedCommitment commitment, int basedOnVersion);
}
