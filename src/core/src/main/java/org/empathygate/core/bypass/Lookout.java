package org.empathygate.core.bypass;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Decision;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.empathygate.core.policy.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Use case: looks at a work item, judges by the {@link BypassRule} how it came to be done, and records what it finds, once.
 * Looking again finds nothing new.
 */
public final class Lookout {

    private static final Set<EntryKind> BYPASS = Set.of(EntryKind.BYPASS_FOUND);

    private final HostWorkItems host;
    private final PolicyBook policies;
    private final Watches watches;
    private final Gaps gaps;
    private final Ledger ledger;
    private final Clock clock;

    public Lookout(HostWorkItems host, PolicyBook policies, Watches watches, Gaps gaps, Ledger ledger, Clock clock) {
        this.host = host;
        this.policies = policies;
        this.watches = watches;
        this.gaps = gaps;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Looks where the work item stands and how it came there.
     *
     * @param where as the host stored it at {@code asOf} or later
     * @param gap the record of it as it is now
     */
    Finding look(Whereabouts where, Gap gap, Instant asOf, How how) {
        WorkItemId id = where.facts().id();
        if (!where.done()) {
            if (gap.done()) {
                noteOpen(where, asOf);
            }
            return Finding.OPEN;
        }
        Policy policy = policy(where);
        Tier tier = policy.tiers().of(where.facts().issueType());
        Trail trail = Trail.of(host.history(id)).leftNotBefore(gap.leftAt());
        Optional<Fact> lastFound = ledger.latest(id, BYPASS);
        Finding finding = BypassRule.of(new Sighting(
                tier != Tier.OFF
                        && !policy.exemptions()
                                .cover(where.facts().issueType(), where.facts().resolution()),
                where.created(),
                trail,
                new Decisions(ledger).latestThatLetPass(id).map(Decision::at).orElse(null),
                lastFound.map(Fact::at).orElse(null),
                watches.of(where.project(), policy.tiers()).of(where.facts().issueType()),
                gap.isBaselineOf(where.project().id())));
        return switch (finding) {
            case BYPASS -> {
                Fact fact = fact(where, policy, trail.broughtBy(), how).with("since", trail.arrivedAt());
                yield record(where, lastFound, fact) ? Finding.BYPASS : Finding.KNOWN;
            }
            case BASELINE -> {
                gaps.change(
                        id,
                        kept -> seen(kept, where)
                                .sinceItLeft(trail.leftAt())
                                .baseline(where.project().id()));
                yield finding;
            }
            case NOT_APPLICABLE -> {
                gaps.change(id, kept -> seen(kept, where).sinceItLeft(trail.leftAt()));
                yield finding;
            }
            case OPEN, DECIDED, KNOWN -> {
                gaps.change(id, kept -> seen(kept, where));
                yield finding;
            }
        };
    }

    /** The host's history knows best when it left; where it tells nothing newer, it left before we looked. */
    private void noteOpen(Whereabouts where, Instant asOf) {
        Instant told = Trail.of(host.history(where.facts().id())).leftAt();
        gaps.change(where.facts().id(), kept -> kept.seenOpen(where.facts().project(), leftAt(kept, told, asOf)));
    }

    private static Instant leftAt(Gap kept, @Nullable Instant told, Instant asOf) {
        return told != null && (kept.lookedAt() == null || !told.isBefore(kept.lookedAt())) ? told : asOf;
    }

    /** A bypass is a fact about a work item, the tier and the policy that hold when it is found. */
    Fact fact(Whereabouts where, Policy policy, @Nullable PersonId by, How how) {
        return Fact.of(EntryKind.BYPASS_FOUND, clock.instant(), by)
                .about(where.facts().project(), where.facts().id())
                .with("issue", where.facts().key().value())
                .with("how", how)
                .with("status", where.status())
                .with("tier", policy.tiers().of(where.facts().issueType()))
                .with("policyVersion", policy.version())
                .with("bypassNotifies", policy.bypassNotifies());
    }

    /** False when somebody else, on another thread or node, recorded one since {@code lastKnown} was read. */
    boolean record(Whereabouts where, Optional<Fact> lastKnown, Fact fact) {
        WorkItemId id = where.facts().id();
        AtomicBoolean recorded = new AtomicBoolean();
        gaps.change(id, kept -> {
            if (ledger.latest(id, BYPASS).equals(lastKnown)) {
                ledger.append(fact);
                recorded.set(true);
            }
            return seen(kept, where);
        });
        return recorded.get();
    }

    private Gap seen(Gap gap, Whereabouts where) {
        return gap.seenDone(where.facts().project(), clock.instant());
    }

    Policy policy(Whereabouts where) {
        if (policies.effective(where.facts().project()) instanceof PolicyReading.Known known) {
            return known.policy();
        }
        throw new UnreadableException(
                "policy of project " + where.project().key().value());
    }

    Optional<PersonId> unlinkedBy(WorkItemId workItem, Collection<EvidenceRef> evidence, Instant since) {
        return host.unlinkedBy(workItem, evidence, since);
    }

    Optional<Fact> lastFound(WorkItemId workItem) {
        return ledger.latest(workItem, BYPASS);
    }

    void forget(WorkItemId workItem) {
        gaps.forget(workItem);
    }

    Gap gap(WorkItemId workItem) {
        Map<WorkItemId, Gap> found = gaps.of(List.of(workItem));
        return found.getOrDefault(workItem, Gap.unknown(workItem));
    }
}
