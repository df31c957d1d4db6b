package org.empathygate.core.gate;

import java.util.Optional;
import java.util.Set;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Ledger;

/** The decisions among everything that the ledger tells. */
public final class Decisions {

    private static final Set<EntryKind> DECIDED = Set.of(EntryKind.DECIDED);

    private final Ledger ledger;

    public Decisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The decision recorded last for this work item; empty when there is none. */
    public Optional<Decision> latest(WorkItemId workItem) {
        return ledger.latest(workItem, DECIDED).map(Decision::of);
    }
}
