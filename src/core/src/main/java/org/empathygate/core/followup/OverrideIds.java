package org.empathygate.core.followup;

import java.util.Optional;
import org.empathygate.core.ledger.Fact;

/** The number of the override request that a fact is about. */
final class OverrideIds {

    private OverrideIds() {}

    /** Empty when the fact is about none. */
    static Optional<Long> in(Fact fact) {
        return Optional.ofNullable(fact.detail("override")).map(Long::valueOf);
    }
}
