package org.empathygate.core.policy;

import java.time.Clock;
import java.time.Duration;
import org.empathygate.core.Answer;
import org.empathygate.core.ProjectKey;

/**
 * Use case: knows which policy holds, and changes policies. Never answers a policy laxer than the one that holds because
 * something could not be read.
 *
 * <p>A policy is read again when {@code freshFor} has passed, so that a change made on another node of the cluster holds
 * here after that time at the latest; a change made through this book holds at once.
 */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable", "unused"})
public final class PolicyBook {

    private final Policies policies;
    private final Clock clock;
    private final Duration freshFor;

    public PolicyBook(Policies policies, Clock clock, Duration freshFor) {
        this.policies = policies;
        this.clock = clock;
        this.freshFor = freshFor;
    }

    /** The project's own policy, else the global default, else {@link Policy#DEFAULT}. Never throws. */
    public PolicyReading effective(ProjectKey project) {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes the policy of a scope; the draft's absent fields keep what holds there now.
     *
     * @param basedOnVersion the version that the person saw; 0 when the scope had no policy of its own
     * @return Done with the policy stored, Invalid, or Outdated
     */
    public Answer<Policy> change(PolicyScope scope, PolicyDraft draft, int basedOnVersion) {
        throw new UnsupportedOperationException();
    }
}
