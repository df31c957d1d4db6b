package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Decision;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.ReasonCode;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Tier;

/** Decisions in the database; rows are added, never changed or deleted. */
public final class DecisionTable implements Decisions {
    private final ActiveObjects store;

    public DecisionTable(ActiveObjects store) {
        this.store = store;
    }

    @Override
    public void append(Decision decision) {
        cross(
                "a decision about work item " + decision.workItem().value(),
                () -> store.create(DecisionRow.class, columns(decision)));
    }

    @Override
    public Optional<Decision> latest(WorkItemId workItem) {
        return cross(
                "the latest decision about work item " + workItem.value(),
                () -> Arrays.stream(store.find(
                                DecisionRow.class,
                                Query.select()
                                        .where("WORK_ITEM_ID = ?", workItem.value())
                                        .order("ID DESC")
                                        .limit(1)))
                        .findFirst()
                        .map(DecisionTable::decision));
    }

    private static Map<String, Object> columns(Decision decision) {
        return new Columns()
                .with("WORK_ITEM_ID", decision.workItem().value())
                .with("PROJECT_KEY", decision.project().value())
                .with("CHOICE_POINT", decision.choicePoint().name())
                .with("PASSAGE_TOKEN", decision.passage().token())
                .with("VERDICT_OUTCOME", decision.outcome().name())
                .with("POLICY_TIER", decision.tier().name())
                .with("REFUSED", decision.refused())
                .with("REASON_CODES", StoredForms.writeNames(decision.reasons()))
                .with("POLICY_VERSION", decision.policyVersion())
                .with("EVIDENCE_SEEN", StoredForms.writeRefs(decision.evidence()))
                .with("OVERRIDE_ID", decision.override())
                .with(
                        "DECIDED_FOR",
                        decision.by() == null ? null : decision.by().userKey())
                .with("DECIDED_AT", decision.at().toEpochMilli())
                .values();
    }

    private static Decision decision(DecisionRow row) {
        String by = row.getDecidedFor();
        return new Decision(
                new WorkItemId(row.getWorkItemId()),
                new ProjectKey(row.getProjectKey()),
                new ChoicePoint(row.getChoicePoint()),
                new Passage(row.getPassageToken()),
                Outcome.valueOf(row.getVerdictOutcome()),
                Tier.valueOf(row.getPolicyTier()),
                row.isRefused(),
                StoredForms.readNames(row.getReasonCodes(), ReasonCode::valueOf),
                row.getPolicyVersion(),
                StoredForms.readRefs(row.getEvidenceSeen()),
                row.getOverrideId(),
                by == null ? null : new PersonId(by),
                Instant.ofEpochMilli(row.getDecidedAt()));
    }
}
