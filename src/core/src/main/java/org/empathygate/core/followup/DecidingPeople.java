package org.empathygate.core.followup;

import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;

/** Who may decide overrides of a project, as its policy is now. */
public final class DecidingPeople {

    private final PolicyBook policies;
    private final Approvers approvers;

    public DecidingPeople(PolicyBook policies, Approvers approvers) {
        this.policies = policies;
        this.approvers = approvers;
    }

    /** Throws {@link UnreadableException} when the policy cannot be read. */
    public boolean mayDecide(PersonId person, ProjectKey project) {
        if (policies.effective(project) instanceof PolicyReading.Known known) {
            return approvers.mayDecide(person, project, known.policy().approvers());
        }
        throw new UnreadableException("policy of project " + project.value());
    }
}
