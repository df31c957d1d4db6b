package org.empathygate.core.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.empathygate.core.Checked;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Use case: knows which policy holds. Never answers a policy laxer than the one that holds because
 * something could not be read.
 *
 * <p>A policy is read again when {@code freshFor} has passed, so that a change made on another node of the cluster holds
 * here after that time at the latest; a change made through the {@link PolicyDesk} of this node holds at once.
 */
public final class PolicyBook {

    /** What the product ships names nothing that a host must have: where a name fits nothing, nothing is asked by it. */
    private static final PolicyReading DEFAULT = new PolicyReading.Known(Policy.DEFAULT);

    private final Policies policies;
    private final PolicyReferences references;
    private final Clock clock;
    private final Duration freshFor;

    private final Map<ProjectKey, Kept> kept = new ConcurrentHashMap<>();

    /** Counts the changes made here, so that a reading begun before a change is not taken for fresh after it. */
    private final AtomicInteger changes = new AtomicInteger();

    public PolicyBook(Policies policies, PolicyReferences references, Clock clock, Duration freshFor) {
        this.policies = policies;
        this.references = references;
        this.clock = clock;
        this.freshFor = freshFor;
    }

    /** The project's own policy, else the global default, else {@link Policy#DEFAULT}. Never throws. */
    public PolicyReading effective(ProjectKey project) {
        int changesSoFar = changes.get();
        Instant now = clock.instant();
        Kept last = kept.get(project);
        if (last != null && last.changesSoFar() == changesSoFar && now.isBefore(last.freshUntil())) {
            return last.reading();
        }
        try {
            PolicyReading reading = read(project);
            kept.put(project, new Kept(reading, now.plus(freshFor), changesSoFar));
            return reading;
        } catch (UnreadableException storeFailed) {
            return lastKnown(last);
        }
    }

    /**
     * What counts as evidence anywhere: by every policy that can be read, and by the built-in one, each rule once. Throws
     * {@link UnreadableException} when the store cannot be read.
     */
    public List<EvidenceRule> evidenceRules() {
        Set<EvidenceRule> rules = new LinkedHashSet<>(List.of(Policy.DEFAULT.evidence()));
        for (StoredPolicy stored : policies.all().values()) {
            if (PolicyText.read(stored) instanceof Checked.Valid<Policy> readable) {
                rules.add(readable.value().evidence());
            }
        }
        return List.copyOf(rules);
    }

    private PolicyReading read(ProjectKey project) {
        Optional<StoredPolicy> stored = policies.find(PolicyScope.of(project));
        if (stored.isEmpty()) {
            stored = policies.find(PolicyScope.GLOBAL);
        }
        return stored.map(this::reading).orElse(DEFAULT);
    }

    private PolicyReading reading(StoredPolicy stored) {
        return PolicyText.read(stored) instanceof Checked.Valid<Policy> readable
                ? new PolicyReading.Known(readable.value(), references.brokenIn(readable.value()))
                : new PolicyReading.Unknown(stored.tiers(), stored.version());
    }

    private static PolicyReading lastKnown(@Nullable Kept last) {
        return last == null
                ? new PolicyReading.Unknown(Tiers.all(Tier.ENFORCE), 0)
                : new PolicyReading.Unknown(
                        last.reading().tiers(), last.reading().version());
    }

    /** A policy was changed: it is read again here before the next answer. */
    public void changed() {
        changes.incrementAndGet();
    }

    /** The version stored for the very scope; 0 when it has no policy of its own. */
    int version(PolicyScope scope) {
        return policies.find(scope).map(StoredPolicy::version).orElse(0);
    }

    /** What a change of this scope starts from: what holds there now, or as much of it as can be read. */
    Policy base(PolicyScope scope) {
        Optional<StoredPolicy> stored = policies.find(scope);
        PolicyReading reading =
                stored.map(this::reading).orElseGet(() -> scope.project() == null ? DEFAULT : read(scope.project()));
        return reading instanceof PolicyReading.Known known
                ? known.policy()
                : Policy.DEFAULT.with(reading.tiers(), reading.version());
    }

    private record Kept(PolicyReading reading, Instant freshUntil, int changesSoFar) {}
}
