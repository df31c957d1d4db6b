package org.empathygate.core.gate;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** The decisions among everything that the ledger tells. */
public final class Decisions {

    private static final int USUALLY_ENOUGH = 50;
    private static final int ALL = 100_000;
    private static final Set<EntryKind> DECIDED = Set.of(EntryKind.DECIDED);
    private static final Set<EntryKind> BYPASS_FOUND = Set.of(EntryKind.BYPASS_FOUND);

    private final Ledger ledger;

    public Decisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The decision recorded last for this work item; empty when there is none. */
    public Optional<Decision> latest(WorkItemId workItem) {
        return ledger.latest(workItem, DECIDED).map(Decisions::told);
    }

    /** The decision recorded last for this work item that did not refuse; empty when there is none. */
    public Optional<Decision> latestThatLetPass(WorkItemId workItem) {
        Optional<Decision> last = latest(workItem);
        if (last.isEmpty() || !last.get().refused()) {
            return last;
        }
        return letPass(workItem, USUALLY_ENOUGH).or(() -> letPass(workItem, ALL));
    }

    /**
     * What is recorded of a work item in a done status: of the decision that let it there, or {@code BYPASSED} when a bypass
     * was found since. Empty when nothing is.
     *
     * @param leftAt when it was noticed to have left done before, which no earlier decision survives; null when it never was
     */
    public Optional<Recorded> recorded(WorkItemId workItem, @Nullable Instant leftAt) {
        return bypass(workItem)
                .map(found -> new Recorded(Outcome.BYPASSED, found.at()))
                .or(() -> latestThatLetPass(workItem)
                        .filter(decision -> leftAt == null || !decision.at().isBefore(leftAt))
                        .map(decision -> new Recorded(decision.outcome(), decision.at())));
    }

    /** The bypass found last, unless a decision has let the work item pass since. */
    public Optional<Fact> bypass(WorkItemId workItem) {
        return ledger.latest(workItem, BYPASS_FOUND)
                .filter(found -> latestThatLetPass(workItem)
                        .filter(decision -> decision.at().isAfter(found.at()))
                        .isEmpty());
    }

    private Optional<Decision> letPass(WorkItemId workItem, int limit) {
        return ledger.of(workItem, limit).stream()
                .filter(fact -> fact.kind() == EntryKind.DECIDED)
                .map(Decisions::told)
                .filter(decision -> !decision.refused())
                .findFirst();
    }

    /** What somebody made unreadable in the store, or a newer version wrote, is not guessed. */
    private static Decision told(Fact fact) {
        try {
            return Decision.of(fact);
        } catch (IllegalArgumentException broken) {
            throw new UnreadableException("a decision about work item " + fact.workItem(), broken);
        }
    }
}
