package org.empathygate.core.status;

import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;

/** Port: how many work items of a project there are by the host's own search. */
public interface HostCounts {

    ProjectSight sight(ProjectKey project, PersonId reader);
}
