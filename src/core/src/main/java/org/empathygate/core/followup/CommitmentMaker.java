package org.empathygate.core.followup;

import java.util.List;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.commitment.Commitments;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Follower;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Overrides;

/**
 * Makes a commitment of what was promised in an override request, when the request is approved.
 *
 * <p>Not when it is asked: a declined request binds nobody. And not only when it is used: the approver said yes because of the
 * promise, its day may come before the use, and what was to be found out stays unknown when the approval is never used.
 */
public final class CommitmentMaker implements Follower {

    private final Overrides overrides;
    private final Commitments commitments;
    private final Ledger ledger;

    public CommitmentMaker(Overrides overrides, Commitments commitments, Ledger ledger) {
        this.overrides = overrides;
        this.commitments = commitments;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "commitments";
    }

    /** An override whose commitment is there already gets no second one, so an entry that comes again does no harm. */
    @Override
    public void follow(List<Entry> entries) {
        entries.stream()
                .map(Entry::fact)
                .filter(fact -> fact.kind() == EntryKind.OVERRIDE_APPROVED)
                .forEach(this::approved);
    }

    private void approved(Fact fact) {
        OverrideIds.in(fact).flatMap(overrides::find).ifPresent(request -> make(request, fact));
    }

    private void make(OverrideRequest request, Fact approval) {
        Commitment promised = request.stated().commitment();
        if (promised == null) {
            return;
        }
        commitments
                .add(TrackedCommitment.made(
                        request.id(), request.workItem(), request.project(), promised, approval.at()))
                .ifPresent(made -> ledger.append(CommitmentFacts.made(made, approval.by())));
    }
}
