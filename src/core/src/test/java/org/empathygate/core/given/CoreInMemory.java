package org.empathygate.core.given;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.Transactions;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceDesk;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.InMemoryEvidenceLinks;
import org.empathygate.core.insight.InMemoryInsights;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.ledger.InMemoryLedger;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.override.BreakGlassDesk;
import org.empathygate.core.override.BrokenGlasses;
import org.empathygate.core.override.DelegationDesk;
import org.empathygate.core.override.Delegations;
import org.empathygate.core.override.HoldDesk;
import org.empathygate.core.override.Holds;
import org.empathygate.core.override.InMemoryBrokenGlasses;
import org.empathygate.core.override.InMemoryDelegations;
import org.empathygate.core.override.InMemoryOverrides;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideRound;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.ReviewDesk;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.override.Voiding;
import org.empathygate.core.policy.InMemoryPolicies;
import org.empathygate.core.policy.InMemoryPolicyVersions;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyDesk;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.PolicyVersions;

/** All use cases of the core on stores in memory, each of which can be broken. */
public final class CoreInMemory {

    public static final Duration POLICIES_FRESH_FOR = Duration.ofSeconds(5);

    public final MovableClock clock = new MovableClock();
    public final HostOfTests host = new HostOfTests();
    public final Breakable<HostEvidence> hostEvidence = new Breakable<>(HostEvidence.class, host);
    public final Breakable<Policies> policies = new Breakable<>(Policies.class, new InMemoryPolicies());
    public final Breakable<Insights> insights = new Breakable<>(Insights.class, new InMemoryInsights());
    public final Breakable<EvidenceLinks> links = new Breakable<>(EvidenceLinks.class, new InMemoryEvidenceLinks());
    private final InMemoryOverrides standing = new InMemoryOverrides();
    public final Breakable<Overrides> overrides = new Breakable<>(Overrides.class, standing);
    public final Breakable<Holds> holds = new Breakable<>(Holds.class, standing);
    public final Breakable<BrokenGlasses> glasses = new Breakable<>(BrokenGlasses.class, new InMemoryBrokenGlasses());
    public final Breakable<Delegations> delegations = new Breakable<>(Delegations.class, new InMemoryDelegations());
    public final Breakable<Approvers> approvers = new Breakable<>(Approvers.class, host);
    public final InMemoryLedger chain = new InMemoryLedger();
    public final Breakable<Ledger> ledger = new Breakable<>(Ledger.class, chain);
    public final Decisions decisions = new Decisions(chain);

    public final PolicyBook policyBook =
            new PolicyBook(policies.port(), PolicyReferences.ALL_KNOWN, clock, POLICIES_FRESH_FOR);
    public final PolicyVersions policyVersions = new InMemoryPolicyVersions();
    public final PolicyDesk policyDesk = new PolicyDesk(
            policyBook,
            policies.port(),
            policyVersions,
            PolicyReferences.ALL_KNOWN,
            ledger.port(),
            Transactions.NONE,
            clock);
    public final EvidenceBook evidenceBook = new EvidenceBook(links.port(), hostEvidence.port());
    /** Insights that no longer count, by who took them out of the evidence. */
    public final List<InsightKey> noLongerCounting = new ArrayList<>();

    public final EvidenceDesk evidenceDesk = new EvidenceDesk(
            insights.port(), links.port(), policyBook, ledger.port(), Transactions.NONE, noLongerCounting::add, clock);
    public final EvidenceView evidenceView =
            new EvidenceView(insights.port(), links.port(), hostEvidence.port(), host, clock);
    public final RightsBook rightsBook = new RightsBook(approvers.port(), delegations.port(), clock);
    public final OverrideDesk overrideDesk = new OverrideDesk(
            overrides.port(), policyBook, evidenceBook, rightsBook, host, ledger.port(), Transactions.NONE, clock);
    public final DelegationDesk delegationDesk =
            new DelegationDesk(delegations.port(), host, ledger.port(), Transactions.NONE, clock);
    public final Voiding voiding = new Voiding(overrides.port(), ledger.port(), Transactions.NONE, clock);
    public final OverrideRound overrideRound =
            new OverrideRound(overrides.port(), policyBook, ledger.port(), Transactions.NONE, clock);
    public final HoldDesk holdDesk =
            new HoldDesk(holds.port(), policyBook, rightsBook, ledger.port(), Transactions.NONE, clock);
    public final BreakGlassDesk breakGlassDesk = new BreakGlassDesk(
            overrides.port(), glasses.port(), policyBook, approvers.port(), ledger.port(), Transactions.NONE, clock);
    public final ReviewDesk reviewDesk =
            new ReviewDesk(glasses.port(), policyBook, rightsBook, ledger.port(), Transactions.NONE, clock);
    public final GateKeeper gateKeeper =
            new GateKeeper(policyBook, evidenceBook, overrides.port(), ledger.port(), Transactions.NONE, clock);

    public CoreInMemory() {}

    /** A core whose project SHOP has this policy. */
    public static CoreInMemory with(PolicyBuilder policy) {
        CoreInMemory core = new CoreInMemory();
        core.policies.port().replace(PolicyScope.of(WorkItemBuilder.SHOP), policy.stored(1), 0);
        return core;
    }
}
