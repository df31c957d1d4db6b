package org.empathygate.core.gate;

import java.time.Clock;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.PolicyBook;
import org.jspecify.annotations.Nullable;

/**
 * Use case: reads, lets the {@link Gate} decide, and records. Never throws because a store or the host failed: that is an
 * {@link Outcome#ERROR}, and the tier says what follows from it.
 */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable", "unused"})
public final class GateKeeper {

    private final PolicyBook policies;
    private final EvidenceBook evidence;
    private final Overrides overrides;
    private final Decisions decisions;
    private final Clock clock;

    public GateKeeper(
            PolicyBook policies, EvidenceBook evidence, Overrides overrides, Decisions decisions, Clock clock) {
        this.policies = policies;
        this.evidence = evidence;
        this.overrides = overrides;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * What would be decided now; no side effect. For panels, conditions and REST.
     *
     * @param passage the stay in the current workflow step; null when the edge does not know it
     */
    public Verdict ask(WorkItemFacts workItem, ChoicePoint choicePoint, @Nullable Passage passage) {
        throw new UnsupportedOperationException();
    }

    /**
     * Decides about a transition that is happening, records the decision, and uses up the override that it needs. The
     * caller refuses the transition exactly when the verdict {@linkplain Verdict#refuses() refuses}.
     */
    public Verdict pass(Attempt attempt) {
        throw new UnsupportedOperationException();
    }
}
