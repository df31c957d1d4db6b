package org.empathygate.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.InMemoryLedger;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Tier;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final WorkItemId WORK_ITEM = new WorkItemId(10142);
    private static final WorkItemKey KEY = new WorkItemKey("SHOP-142");

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Decisions decisions = new Decisions(ledger);

    private static Decision refused() {
        return new Decision(
                WORK_ITEM,
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

    private static Decision overridden() {
        return new Decision(
                WORK_ITEM,
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
    void areReadFromTheLedgerInEveryField() {
        ledger.append(refused().fact(KEY));
        assertThat(decisions.latest(WORK_ITEM)).contains(refused());

        ledger.append(overridden().fact(KEY));
        assertThat(decisions.latest(WORK_ITEM)).contains(overridden());
    }

    @Test
    void areNotConfusedWithOtherEntries() {
        ledger.append(overridden().fact(KEY));
        ledger.append(Fact.of(EntryKind.HELD, Days.NOW, People.PRIYA).about(new ProjectKey("SHOP"), WORK_ITEM));

        assertThat(decisions.latest(WORK_ITEM)).contains(overridden());
        assertThat(decisions.latest(new WorkItemId(1))).isEmpty();
    }

    @Test
    void aFactThatTellsNoDecisionIsNotGuessed() {
        ledger.append(overridden().fact(KEY).with("outcome", "FORGIVEN"));

        assertThatThrownBy(() -> decisions.latest(WORK_ITEM))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(String.valueOf(WORK_ITEM));
        assertThatThrownBy(() -> decisions.recorded(WORK_ITEM, null)).isInstanceOf(UnreadableException.class);
    }
}
