package org.empathygate.core.bypass;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.EvidenceRef;

/** Port: where the host's work items stand. It asks no permission. */
public interface HostWorkItems {

    List<HostProject> projects();

    /** Ids of the project's work items above {@code after}, the lowest first, at most {@code max}. */
    List<WorkItemId> after(HostProject project, long after, int max);

    /**
     * Work items changed since then, the newest first, without the first {@code from} of them, at most {@code max}; as far as
     * the host's index knows.
     */
    List<WorkItemId> changedSince(Instant since, int from, int max);

    /** Those that are there (still), as stored. One that cannot be read is left out and said so in the log. */
    List<Whereabouts> at(Collection<WorkItemId> workItems);

    /** Those of them that exist, in whichever project and whether or not they can be read. */
    Set<WorkItemId> existing(Collection<WorkItemId> workItems);

    /** Changes of status and moves of a work item, the oldest first. */
    List<StatusChange> history(WorkItemId workItem);

    /** Who took the native link of one of these from the work item, then or later; empty when the history does not tell. */
    Optional<PersonId> unlinkedBy(WorkItemId workItem, Collection<EvidenceRef> evidence, Instant since);
}
