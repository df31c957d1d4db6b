package org.empathygate.core.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.WorkItemId;

/**
 * Port: what happened, append-only. A fact is written where it happens, in one insert and without a lock; its place in the
 * {@link Chain} it gets a moment later.
 */
public interface Ledger {

    /** Writes the fact in the transaction that is running: when that fails, the fact never happened. */
    void append(Fact fact);

    /**
     * Writes the fact apart from the transaction that is running, which the caller expects to fail: a refusal is remembered
     * although the transition that it refuses is rolled back. It is written soon after this returns.
     */
    void appendApart(Fact fact);

    /** The fact of one of these kinds written last about this work item, whether chained already or not. */
    Optional<Fact> latest(WorkItemId workItem, Set<EntryKind> kinds);

    /** All about this work item, the newest first, at most {@code limit}, whether chained already or not. */
    List<Fact> of(WorkItemId workItem, int limit);
}
