package org.empathygate.core.override;

import java.util.List;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Follower;

/** Voids approvals of work items whose evidence was linked or unlinked through the plugin. */
public final class EvidenceWatch implements Follower {

    private final Voiding voiding;

    public EvidenceWatch(Voiding voiding) {
        this.voiding = voiding;
    }

    @Override
    public String name() {
        return "evidence-watch";
    }

    @Override
    public void follow(List<Entry> entries) {
        entries.forEach(entry -> follow(entry.fact()));
    }

    private void follow(Fact fact) {
        String evidence = fact.detail("evidence");
        if (fact.workItem() == null || evidence == null) {
            return;
        }
        if (fact.kind() == EntryKind.EVIDENCE_LINKED) {
            voiding.changed(fact.workItem(), MaterialChange.linked(EvidenceRef.parse(evidence)), fact.by(), fact.at());
        } else if (fact.kind() == EntryKind.EVIDENCE_UNLINKED) {
            voiding.changed(
                    fact.workItem(), MaterialChange.unlinked(EvidenceRef.parse(evidence)), fact.by(), fact.at());
        }
    }
}
