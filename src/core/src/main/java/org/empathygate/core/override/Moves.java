package org.empathygate.core.override;

import java.time.Instant;
import org.empathygate.core.Transactions;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;

/** Moves requests, each together with the record of it or not at all. */
final class Moves {

    private final Overrides overrides;
    private final Ledger ledger;
    private final Transactions transactions;

    Moves(Overrides overrides, Ledger ledger, Transactions transactions) {
        this.overrides = overrides;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /** Answers false when somebody else was faster; nothing is stored then. */
    boolean make(OverrideRequest before, OverrideRequest after, Fact fact) {
        return transactions.inOne(() -> {
            boolean won = overrides.replace(after, before.version());
            if (won) {
                ledger.append(fact);
            }
            return won;
        });
    }

    /** Closes an approval whose last day has passed. Answers as {@link #make}. */
    boolean expire(OverrideRequest approved, Instant at) {
        OverrideRequest after = approved.expire(at);
        return make(approved, after, OverrideFacts.moved(after, null, at));
    }
}
