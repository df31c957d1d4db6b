package org.empathygate.core.bypass;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Follower;
import org.jspecify.annotations.Nullable;

/** Use case: looks at work items because something happened to them. */
public final class Sightings implements Follower {

    private final HostWorkItems host;
    private final Lookout lookout;
    private final EvidenceLoss losses;
    private final Clock clock;

    public Sightings(HostWorkItems host, Lookout lookout, EvidenceLoss losses, Clock clock) {
        this.host = host;
        this.lookout = lookout;
        this.losses = losses;
        this.clock = clock;
    }

    /**
     * Looks now, and records what is found. A work item that is gone is {@code OPEN}.
     *
     * @param by who took a native link from it just now; null when nobody did or nobody is known
     */
    public Finding look(WorkItemId workItem, @Nullable PersonId by) {
        Instant asOf = clock.instant();
        List<Whereabouts> there = host.at(List.of(workItem));
        if (there.isEmpty()) {
            return Finding.OPEN;
        }
        Whereabouts where = there.get(0);
        Finding finding = lookout.look(where, lookout.gap(workItem), asOf, How.EVENT);
        return finding == Finding.DECIDED && losses.check(where, by) ? Finding.BYPASS : finding;
    }

    /** The host says that it was deleted; it is forgotten when it is. */
    public void deleted(WorkItemId workItem) {
        if (host.existing(List.of(workItem)).isEmpty()) {
            lookout.forget(workItem);
        }
    }

    /**
     * An insight that is linked to these work items was declined or retired: records those that were done by it. One that cannot
     * be judged now keeps none of the others from it; the sweep comes by.
     *
     * @return how many were recorded
     */
    public int lookForLoss(Collection<WorkItemId> workItems) {
        int recorded = 0;
        for (Whereabouts where : host.at(workItems)) {
            if (isLost(where)) {
                recorded++;
            }
        }
        return recorded;
    }

    private boolean isLost(Whereabouts where) {
        try {
            return losses.check(where, null);
        } catch (UnreadableException leftToTheSweep) {
            return false;
        }
    }

    @Override
    public String name() {
        return "evidence-removed";
    }

    /** Evidence unlinked through the product itself. */
    @Override
    public void follow(List<Entry> entries) {
        for (Entry entry : entries) {
            WorkItemId workItem = entry.fact().workItem();
            if (entry.fact().kind() == EntryKind.EVIDENCE_UNLINKED && workItem != null) {
                for (Whereabouts where : host.at(List.of(workItem))) {
                    losses.check(where, null);
                }
            }
        }
    }
}
