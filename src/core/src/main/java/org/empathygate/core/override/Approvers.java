package org.empathygate.core.override;

import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.ApproverRule;
import org.empathygate.core.policy.Deciders;

/** Port: who is in the roles and groups that a rule names. It says nothing about separation of duties and delegation. */
public interface Approvers {

    /** By what this person is one of them now; empty when they are not, or may not log in any more. */
    Optional<Authority> authority(PersonId person, ProjectKey project, Deciders deciders);

    /** Whether this person is an approver by their own authority. */
    default boolean mayDecide(PersonId person, ProjectKey project, ApproverRule rule) {
        return authority(person, project, rule.named()).isPresent();
    }
}
