package org.empathygate.core.followup;

import java.time.Instant;
import org.empathygate.core.PersonId;
import org.empathygate.core.commitment.Closing;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.jspecify.annotations.Nullable;

/** What the ledger tells of a commitment. */
final class CommitmentFacts {

    private CommitmentFacts() {}

    /** @param by whose approval made the commitment binding */
    static Fact made(TrackedCommitment commitment, @Nullable PersonId by) {
        return fact(EntryKind.COMMITMENT_MADE, commitment, commitment.madeAt(), by)
                .with("due", commitment.promised().due())
                .with("measure", commitment.promised().measure());
    }

    /** How it ended, after it did. */
    static Fact closed(TrackedCommitment after, Closing how) {
        Fact fact = fact(EntryKind.COMMITMENT_CLOSED, after, how.at(), how.by())
                .with("state", after.state())
                .with("due", after.promised().due())
                .with("comment", how.comment());
        return how.link() == null ? fact : fact.with("link", how.link().ref());
    }

    private static Fact fact(EntryKind kind, TrackedCommitment commitment, Instant at, @Nullable PersonId by) {
        return Fact.of(kind, at, by)
                .about(commitment.project(), commitment.workItem())
                .with("commitment", commitment.id())
                .with("override", commitment.override())
                .with("owner", commitment.promised().owner().userKey());
    }
}
