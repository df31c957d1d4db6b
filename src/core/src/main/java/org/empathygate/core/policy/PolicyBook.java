package org.empathygate.core.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.empathygate.core.Answer;
import org.empathygate.core.Checked;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Use case: knows which policy holds, and changes policies. Never answers a policy laxer than the one that holds because
 * something could not be read.
 *
 * <p>A policy is read again when {@code freshFor} has passed, so that a change made on another node of the cluster holds
 * here after that time at the latest; a change made through this book holds at once.
 */
public final class PolicyBook {

    private final Policies policies;
    private final Clock clock;
    private final Duration freshFor;

    private final Map<ProjectKey, Kept> kept = new ConcurrentHashMap<>();

    /** Counts the changes made here, so that a reading begun before a change is not taken for fresh after it. */
    private final AtomicInteger changes = new AtomicInteger();

    public PolicyBook(Policies policies, Clock clock, Duration freshFor) {
        this.policies = policies;
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

    private PolicyReading read(ProjectKey project) {
        Optional<StoredPolicy> stored = policies.find(PolicyScope.of(project));
        if (stored.isEmpty()) {
            stored = policies.find(PolicyScope.GLOBAL);
        }
        return stored.map(PolicyBook::reading).orElse(new PolicyReading.Known(Policy.DEFAULT));
    }

    private static PolicyReading reading(StoredPolicy stored) {
        return PolicyText.read(stored) instanceof Checked.Valid<Policy> readable
                ? new PolicyReading.Known(readable.value())
                : new PolicyReading.Unknown(stored.tiers(), stored.version());
    }

    private static PolicyReading lastKnown(@Nullable Kept last) {
        return last == null
                ? new PolicyReading.Unknown(Tiers.all(Tier.ENFORCE), 0)
                : new PolicyReading.Unknown(
                        last.reading().tiers(), last.reading().version());
    }

    /**
     * Changes the policy of a scope; the draft's absent fields keep what holds there now. A stored document that cannot be
     * read is repaired this way: its tiers stay, the rest starts from the built-in default.
     *
     * @param basedOnVersion the version that the person saw; 0 when the scope had no policy of its own
     * @return Done with the policy stored, Invalid, or Outdated
     */
    public Answer<Policy> change(PolicyScope scope, PolicyDraft draft, int basedOnVersion) {
        Optional<StoredPolicy> stored = policies.find(scope);
        int current = stored.map(StoredPolicy::version).orElse(0);
        if (current != basedOnVersion) {
            return Answer.outdated(current);
        }
        Checked<Policy> checked = draft.on(base(scope, stored.orElse(null)));
        if (checked instanceof Checked.Invalid<Policy> invalid) {
            return Answer.invalid(invalid.errors());
        }
        Policy next = ((Checked.Valid<Policy>) checked).value();
        next = next.with(next.tiers(), current + 1);
        if (!policies.replace(scope, new StoredPolicy(next.tiers(), PolicyText.write(next), next.version()), current)) {
            return Answer.outdated(
                    policies.find(scope).map(StoredPolicy::version).orElse(0));
        }
        changes.incrementAndGet();
        return Answer.done(next);
    }

    private Policy base(PolicyScope scope, @Nullable StoredPolicy stored) {
        PolicyReading reading = stored != null
                ? reading(stored)
                : scope.project() == null ? new PolicyReading.Known(Policy.DEFAULT) : read(scope.project());
        return reading instanceof PolicyReading.Known known
                ? known.policy()
                : Policy.DEFAULT.with(reading.tiers(), reading.version());
    }

    private record Kept(PolicyReading reading, Instant freshUntil, int changesSoFar) {}
}
