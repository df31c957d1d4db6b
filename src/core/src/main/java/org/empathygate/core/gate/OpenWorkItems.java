package org.empathygate.core.gate;

import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;

/** Port: the work items of a project that are not in a done status, as far as a reader may see them. */
public interface OpenWorkItems {

    /** How many there are. */
    long count(ProjectKey project, PersonId reader);

    /** Those changed last first, at most {@code limit}. */
    List<WorkItemFacts> latest(ProjectKey project, PersonId reader, int limit);
}
