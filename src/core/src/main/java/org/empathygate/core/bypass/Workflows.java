package org.empathygate.core.bypass;

import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;

/** Port: the workflows that a project's work items follow. */
public interface Workflows {

    /** Every transition into a done status, those that carry the gate included. */
    List<DoneTransition> intoDone(ProjectKey project);

    /** What came of adding the gate to a transition. */
    enum Addition {
        /** It is in the draft of the workflow now; nothing changes until somebody publishes that. */
        IN_DRAFT,
        /** It carries the gate already, live or in the draft. */
        THERE_ALREADY,
        /** The project follows no such workflow, or that has no such transition into a done status. */
        MISSING,
        /** The gate never blocks Create. */
        NEVER_ON_CREATE,
        /** The host does not let us: somebody has to do it by hand. */
        BY_HAND
    }

    /** Adds the gate to the draft of the workflow, which is made when there is none; never to the live workflow. */
    Addition addToDraft(ProjectKey project, String workflow, int transition, PersonId by);
}
