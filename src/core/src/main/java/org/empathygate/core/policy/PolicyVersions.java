package org.empathygate.core.policy;

import java.util.List;
import java.util.Optional;

/** Port: every version that a policy ever had. Append-only. */
public interface PolicyVersions {

    /** Keeps a version; each number once for each scope. */
    void add(PolicyScope scope, PolicyVersion version);

    /** Empty when the scope never had this version. */
    Optional<PolicyVersion> find(PolicyScope scope, int version);

    /** The newest first, at most {@code limit}. */
    List<PolicyVersion> of(PolicyScope scope, int limit);
}
