package org.empathygate.core.policy;

import java.util.Map;
import java.util.Optional;

/** Port: the store of policies. */
public interface Policies {

    /** Empty when nobody ever stored a policy for this scope. */
    Optional<StoredPolicy> find(PolicyScope scope);

    /** Every policy that is stored, in no particular order. */
    Map<PolicyScope, StoredPolicy> all();

    /**
     * Stores the policy if the stored version is still {@code basedOnVersion}; 0 stands for "none stored yet".
     *
     * @return false when somebody else was faster; nothing is stored then
     */
    boolean replace(PolicyScope scope, StoredPolicy policy, int basedOnVersion);
}
