package org.empathygate.core.insight;

import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.policy.EvidenceRule;

/** All evidence of a work item: linked through the plugin, linked natively in the host, and changed by the same submit. */
public final class EvidenceBook {

    private final EvidenceLinks links;
    private final HostEvidence host;

    public EvidenceBook(EvidenceLinks links, HostEvidence host) {
        this.links = links;
        this.host = host;
    }

    /** One statement of the store. Throws {@link org.empathygate.core.UnreadableException} when a part cannot be read. */
    public List<Evidence> of(WorkItemFacts workItem, EvidenceRule rule, EvidenceChange change) {
        List<Evidence> evidence = new ArrayList<>();
        for (EvidenceLink link : links.of(workItem.id())) {
            evidence.add(link.evidence());
        }
        for (Evidence linkedNatively : host.of(workItem, rule)) {
            if (!change.removed().contains(linkedNatively.ref())) {
                evidence.add(linkedNatively);
            }
        }
        evidence.addAll(change.added());
        return evidence;
    }
}
