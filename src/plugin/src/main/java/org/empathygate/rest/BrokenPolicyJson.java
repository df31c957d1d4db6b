package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.BrokenPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A policy by which nothing can be decided.
 *
 * @param project absent for the default of all projects
 * @param readable false when its document cannot be read; then nothing is said of what it names
 * @param broken what it names and the host does not know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BrokenPolicyJson(@Nullable String project, boolean readable, List<BrokenReferenceJson> broken) {

    static BrokenPolicyJson of(BrokenPolicy policy) {
        return new BrokenPolicyJson(
                Optional.ofNullable(policy.scope().project())
                        .map(ProjectKey::value)
                        .orElse(null),
                policy.readable(),
                policy.references().stream().map(BrokenReferenceJson::of).toList());
    }
}
