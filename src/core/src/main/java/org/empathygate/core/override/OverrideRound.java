package org.empathygate.core.override;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.empathygate.core.Transactions;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;

/**
 * Use case: what time does to override requests. It closes approvals whose last day has passed and asks the backup about
 * requests that waited for too long; it decides nothing. Safe on several nodes: whoever comes second changes nothing.
 */
public final class OverrideRound {

    private final Overrides overrides;
    private final PolicyBook policies;
    private final Moves moves;
    private final Clock clock;

    public OverrideRound(
            Overrides overrides, PolicyBook policies, Ledger ledger, Transactions transactions, Clock clock) {
        this.overrides = overrides;
        this.policies = policies;
        this.moves = new Moves(overrides, ledger, transactions);
        this.clock = clock;
    }

    /** What a round did. */
    public record Done(int expired, int escalated) {}

    /** Makes one round; what is more than {@code most} of a kind waits for the next. */
    public Done run(int most) {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Done(
                count(overrides
                        .all(OverrideState.APPROVED)
                        .filter(request -> !request.usableOn(today))
                        .limit(most)
                        .filter(request -> moves.expire(request, now))),
                count(overrides
                        .all(OverrideState.REQUESTED)
                        .filter(request -> request.escalatedAt() == null && waitedTooLong(request, now))
                        .limit(most)
                        .filter(request -> escalated(request, now))));
    }

    /** A policy that cannot be read says nothing about time: the request waits for the next round. */
    private boolean waitedTooLong(OverrideRequest request, Instant now) {
        return policies.effective(request.project()) instanceof PolicyReading.Known known
                && known.policy().escalation().reached(request.requestedAt(), now);
    }

    private boolean escalated(OverrideRequest request, Instant now) {
        OverrideRequest after = request.escalate(now);
        return moves.make(request, after, OverrideFacts.escalated(after, now));
    }

    private static int count(Stream<OverrideRequest> moved) {
        return Math.toIntExact(moved.count());
    }
}
