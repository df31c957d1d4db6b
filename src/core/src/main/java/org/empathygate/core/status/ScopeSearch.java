package org.empathygate.core.status;

import java.util.Collection;
import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;

/** Port: the host's work items by scope, always and only those that the reader may see. */
public interface ScopeSearch {

    /** Never asked about a page, which is no place in the host. */
    Resolution resolve(Scope scope, PersonId reader);

    long count(ResolvedScope scope, Part part, PersonId reader);

    /** Those changed last first, at most {@code max}. */
    Found latest(ResolvedScope scope, Part part, PersonId reader, int max);

    /** Those of these which there are (still). */
    Look look(Collection<WorkItemId> workItems, PersonId reader);

    /** The query that finds exactly these work items, by their keys; empty for none. */
    String naming(Collection<FoundWorkItem> workItems);

    /**
     * The first part of what was found.
     *
     * @param total how many there are in all
     */
    record Found(List<FoundWorkItem> workItems, long total) {

        public Found {
            workItems = List.copyOf(workItems);
        }
    }

    /**
     * Work items by their ids.
     *
     * @param hidden how many more there are, which the reader may not see
     */
    record Look(List<FoundWorkItem> visible, int hidden) {

        public Look {
            visible = List.copyOf(visible);
        }
    }
}
