package org.empathygate.core.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param entries how many were read
 * @param firstBroken the sequence number of the first entry that is not as it was written; null when all are
 * @param why in plain English, for administrators; null when the chain is valid
 */
public record Verification(
        long entries, @Nullable Long firstBroken, @Nullable String why) {

    public boolean valid() {
        return firstBroken == null;
    }
}
