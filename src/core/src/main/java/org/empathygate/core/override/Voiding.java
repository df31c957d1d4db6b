package org.empathygate.core.override;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.empathygate.core.PersonId;
import org.empathygate.core.Transactions;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Use case: an approval speaks about the work item as it was; a material change voids it. What a transition changes in the
 * same submit comes after its validator, and so after the use of the override, which nothing voids any more.
 */
public final class Voiding {

    private final Overrides overrides;
    private final Ledger ledger;
    private final Moves moves;
    private final Clock clock;

    public Voiding(Overrides overrides, Ledger ledger, Transactions transactions, Clock clock) {
        this.overrides = overrides;
        this.ledger = ledger;
        this.moves = new Moves(overrides, ledger, transactions);
        this.clock = clock;
    }

    /** The work item changed just now. */
    public void changed(WorkItemId workItem, MaterialChange change, @Nullable PersonId by) {
        changed(workItem, change, by, now());
    }

    /** The work item changed at that moment: voids every approval given before it. */
    void changed(WorkItemId workItem, MaterialChange change, @Nullable PersonId by, Instant at) {
        overrides.of(workItem).forEach(request -> voided(request, change, by, at));
    }

    private void voided(OverrideRequest request, MaterialChange change, @Nullable PersonId by, Instant at) {
        Optional<OverrideRequest> current = Optional.of(request);
        while (current.filter(each -> speaksBefore(each, at)).isPresent()) {
            OverrideRequest before = current.get();
            OverrideRequest after = before.voided(now());
            if (moves.make(before, after, OverrideFacts.voided(after, change, by, now()))) {
                return;
            }
            current = overrides.find(request.id());
        }
    }

    private static boolean speaksBefore(OverrideRequest request, Instant at) {
        OverrideDecision decision = request.decision();
        return request.state() == OverrideState.APPROVED && decision != null && !at.isBefore(decision.at());
    }

    /**
     * Evidence is gone, and nobody can say any more from which work item: voids the approvals that were given when it was
     * linked.
     */
    public void gone(Predicate<EvidenceRef> evidence, @Nullable PersonId by) {
        overrides
                .all(OverrideState.APPROVED)
                .forEach(approved -> seenBy(approved).stream()
                        .filter(evidence)
                        .findFirst()
                        .ifPresent(ref -> voided(approved, MaterialChange.unlinked(ref), by, now())));
    }

    /** Broken glass was approved by nobody, and so on no evidence. */
    private List<EvidenceRef> seenBy(OverrideRequest approved) {
        return ledger.latest(approved.workItem(), Set.of(EntryKind.OVERRIDE_APPROVED))
                .filter(approval -> Long.toString(approved.id()).equals(approval.detail("override")))
                .map(OverrideFacts::pinned)
                .orElse(List.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
