package org.empathygate.core.status;

import org.empathygate.core.WorkItemKey;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.insight.Stance;

/**
 * One work item that rests on a page of research.
 *
 * @param stance what the page says about it
 */
public record InsightUse(
        WorkItemKey issue, String summary, Stance stance, Outcome outcome, boolean done, Ending ended) {

    /** It is done and had to pass the gate. */
    public boolean decided() {
        return done && outcome != Outcome.NOT_APPLICABLE;
    }

    /** It went to done although the customer's evidence did not carry it. */
    public boolean shippedAgainst() {
        return done
                && switch (outcome) {
                    case OVERRIDDEN, BYPASSED, UNSATISFIED, ERROR -> true;
                    case SATISFIED -> stance == Stance.CONTRADICTS;
                    case NOT_APPLICABLE -> false;
                };
    }
}
