package org.empathygate.core.override;

import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.ApproverRule;

/** Port: who is in the roles and groups that a rule names. */
public interface Approvers {

    /** Says nothing about separation of duties, which the {@link OverrideDesk} keeps. */
    boolean mayDecide(PersonId person, ProjectKey project, ApproverRule rule);
}
