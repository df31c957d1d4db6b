package org.empathygate.rest;

import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.override.OverrideDraft.CommitmentDraft;
import org.jspecify.annotations.Nullable;

/** A promise to find something out: who, until which day, and how one will know. Read and written. */
public record CommitmentJson(
        @Nullable String owner,
        @Nullable String due,
        @Nullable String measure) {

    static CommitmentJson of(Commitment commitment) {
        return new CommitmentJson(commitment.owner().userKey(), commitment.due().toString(), commitment.measure());
    }

    CommitmentDraft draft() {
        return new CommitmentDraft(owner, due, measure);
    }
}
