package org.empathygate.core.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.Checked;
import org.empathygate.core.ProjectKey;

/** Use case: finds the policies by which nothing can be decided, before somebody is stopped by one. */
public final class PolicyCheck {

    private final Policies policies;
    private final PolicyReferences references;

    public PolicyCheck(Policies policies, PolicyReferences references) {
        this.policies = policies;
        this.references = references;
    }

    /** The global default first, then by project key; empty when all is well. */
    public List<BrokenPolicy> broken() {
        return policies.all().entrySet().stream()
                .sorted(Comparator.comparing(stored -> name(stored.getKey())))
                .flatMap(stored -> broken(stored).stream())
                .toList();
    }

    private Optional<BrokenPolicy> broken(Map.Entry<PolicyScope, StoredPolicy> stored) {
        if (!(PolicyText.read(stored.getValue()) instanceof Checked.Valid<Policy> readable)) {
            return Optional.of(new BrokenPolicy(stored.getKey(), false, List.of()));
        }
        List<BrokenReference> unknown = references.brokenIn(readable.value());
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new BrokenPolicy(stored.getKey(), true, unknown));
    }

    private static String name(PolicyScope scope) {
        ProjectKey project = scope.project();
        return project == null ? "" : project.value();
    }
}
