package org.empathygate.core.override;

import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.Deciders;

/** Port: everybody in the roles and groups that a rule names; {@link Approvers} answers for one person. */
public interface ApproverDirectory {

    /** Active people, each once: those named one by one first, then those of roles, then those of groups. */
    List<PersonId> of(ProjectKey project, Deciders deciders);
}
