package org.empathygate.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Tier;
import org.junit.jupiter.api.Test;

/** What every record of decisions promises. */
public abstract class DecisionsContract {

    private static final WorkItemId WORK_ITEM = new WorkItemId(10142);
    private static final WorkItemId ANOTHER = new WorkItemId(10143);

    /** An empty record, the same one within a test. */
    protected abstract Decisions decisions();

    private static Decision refused(WorkItemId workItem) {
        return new Decision(
                workItem,
                new ProjectKey("SHOP"),
                ChoicePoint.DONE,
                new Passage("step 7"),
                Outcome.UNSATISFIED,
                Tier.ENFORCE,
                true,
                List.of(ReasonCode.EVIDENCE_STALE, ReasonCode.OVERRIDE_PENDING),
                3,
                List.of(
                        EvidenceRef.of(new InsightKey("INS-31")),
                        EvidenceRef.issue("SHOP-9"),
                        EvidenceRef.page("98765")),
                null,
                People.DANA,
                Days.NOW);
    }

    private static Decision overridden(WorkItemId workItem) {
        return new Decision(
                workItem,
                new ProjectKey("SHOP"),
                ChoicePoint.DONE,
                new Passage("step 8"),
                Outcome.OVERRIDDEN,
                Tier.ENFORCE,
                false,
                List.of(),
                3,
                List.of(),
                17L,
                null,
                Days.NOW);
    }

    @Test
    void aWorkItemThatNobodyTriedToMoveHasNoDecision() {
        assertThat(decisions().latest(WORK_ITEM)).isEmpty();
    }

    @Test
    void aDecisionIsFoundAgainInEveryField() {
        decisions().append(refused(WORK_ITEM));
        decisions().append(overridden(ANOTHER));

        assertThat(decisions().latest(WORK_ITEM)).contains(refused(WORK_ITEM));
        assertThat(decisions().latest(ANOTHER)).contains(overridden(ANOTHER));
    }

    @Test
    void theLatestIsTheOneAppendedLastEvenInTheSameMillisecond() {
        decisions().append(refused(WORK_ITEM));
        decisions().append(overridden(WORK_ITEM));

        assertThat(decisions().latest(WORK_ITEM)).contains(overridden(WORK_ITEM));
    }
}
