package org.empathygate.core.policy;

import org.empathygate.core.ProjectKey;
import org.jspecify.annotations.Nullable;

/**
 * Where a policy holds.
 *
 * @param project null for the global default, which holds for every project without a policy of its own
 */
public record PolicyScope(@Nullable ProjectKey project) {

    public static final PolicyScope GLOBAL = new PolicyScope(null);

    public static PolicyScope of(ProjectKey project) {
        return new PolicyScope(project);
    }
}
