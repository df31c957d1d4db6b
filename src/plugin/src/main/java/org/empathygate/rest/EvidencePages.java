package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.ShownEvidence;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.jspecify.annotations.Nullable;

/** The evidence of a work item under the policy that holds for it, as one reader may see it. */
public final class EvidencePages {
    private final EvidenceView view;
    private final PolicyBook policies;

    public EvidencePages(EvidenceView view, PolicyBook policies) {
        this.view = view;
        this.policies = policies;
    }

    ShownEvidence of(WorkItemFacts workItem, @Nullable PersonId reader) {
        return view.of(workItem, rule(workItem), reader);
    }

    /** Nothing when it cannot be read: beside a verdict, which then says so itself. */
    EvidenceListJson asFarAsReadable(WorkItemFacts workItem, @Nullable PersonId reader) {
        try {
            return EvidenceListJson.of(of(workItem, reader));
        } catch (UnreadableException unreadable) {
            return new EvidenceListJson(List.of(), 0);
        }
    }

    private EvidenceRule rule(WorkItemFacts workItem) {
        return policies.effective(workItem.project()) instanceof PolicyReading.Known readable
                ? readable.policy().evidence()
                : Policy.DEFAULT.evidence();
    }
}
