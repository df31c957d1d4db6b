package org.empathygate.core.policy;

import java.time.Instant;
import java.util.Optional;
import org.empathygate.core.Checked;
import org.empathygate.core.ProjectKey;

/** Use case: reads what a project asked for at an earlier time. */
public final class EarlierPolicies {

    private final PolicyVersions versions;

    public EarlierPolicies(PolicyVersions versions) {
        this.versions = versions;
    }

    /**
     * The policy that held for the project then, by its version. A version counts for one scope only: it is the project's own
     * if that was there by then, else the global one.
     *
     * @return empty when there was none or it cannot be read any more
     */
    public Optional<Policy> held(ProjectKey project, int version, Instant at) {
        if (version == Policy.DEFAULT.version()) {
            return Optional.of(Policy.DEFAULT);
        }
        return versions.find(PolicyScope.of(project), version)
                .filter(own -> !own.at().isAfter(at))
                .or(() -> versions.find(PolicyScope.GLOBAL, version))
                .flatMap(EarlierPolicies::read);
    }

    private static Optional<Policy> read(PolicyVersion version) {
        return PolicyText.read(version.stored()) instanceof Checked.Valid<Policy> readable
                ? Optional.of(readable.value())
                : Optional.empty();
    }
}
