package org.empathygate.benchmarks.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.Answer;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.gate.Attempt;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.Verdict;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.override.Authority;
import org.empathygate.core.override.AuthorityKind;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideDraft;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.InMemoryPolicies;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.PolicyText;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.empathygate.persistence.DelegationTable;
import org.empathygate.persistence.EvidenceTable;
import org.empathygate.persistence.FirstSchema;
import org.empathygate.persistence.LedgerTable;
import org.empathygate.persistence.OverrideTable;
import org.empathygate.persistence.StoreTransactions;
import org.empathygate.workbench.activeobjects.ActiveObjectsFactory;
import org.empathygate.workbench.store.Database;
import org.jspecify.annotations.Nullable;

/** The gate, its desk and its clerk as one node of a cluster has them: nodes share nothing but the database. */
final class LedgerNode implements AutoCloseable {

    static final ProjectKey SHOP = new ProjectKey("SHOP");
    private static final PersonId REQUESTER = new PersonId("dana");
    private static final PersonId APPROVER = new PersonId("priya");
    private static final Clock CLOCK = Clock.systemUTC();

    private final Database database;
    private final LedgerTable ledger;
    private final OverrideTable overrides;
    private final OverrideDesk desk;
    private final GateKeeper keeper;
    private final Clerk clerk;

    LedgerNode(String url) {
        database = Database.open(url);
        ActiveObjects store =
                ActiveObjectsFactory.alone(database, "org.empathygate.plugin", List.of(new FirstSchema()));
        var transactions = new StoreTransactions(store);
        var policies = new PolicyBook(policies(), PolicyReferences.ALL_KNOWN, CLOCK, Duration.ofHours(1));
        var evidence = new EvidenceBook(new EvidenceTable(store), new NoHostEvidence());
        ledger = new LedgerTable(store, Runnable::run, () -> {});
        overrides = new OverrideTable(store);
        var rights = new RightsBook(
                (person, project, deciders) -> Optional.of(new Authority(AuthorityKind.USER, person.userKey())),
                new DelegationTable(store),
                CLOCK);
        desk = new OverrideDesk(
                overrides, policies, evidence, rights, new EverybodyActive(), ledger, transactions, CLOCK);
        keeper = new GateKeeper(policies, evidence, overrides, ledger, transactions, CLOCK);
        clerk = new Clerk(ledger, List.of());
    }

    private static InMemoryPolicies policies() {
        var policies = new InMemoryPolicies();
        var tiers = Tiers.all(Tier.ENFORCE);
        policies.replace(
                PolicyScope.GLOBAL, new StoredPolicy(tiers, PolicyText.write(Policy.DEFAULT.with(tiers, 1)), 1), 0);
        return policies;
    }

    static WorkItemFacts workItem(long id) {
        return new WorkItemFacts(
                new WorkItemId(id),
                new WorkItemKey("SHOP-" + id),
                SHOP,
                "Story",
                null,
                "Pays at once",
                null,
                List.of());
    }

    /** Asks for an override of this work item and approves it. */
    void approve(long workItem) {
        WorkItemFacts facts = workItem(workItem);
        var draft = new OverrideDraft(
                List.of("SPEED"),
                "guests",
                "They give up",
                "TRADE_OFF",
                "The fair is on Monday",
                LocalDate.now(CLOCK).plusDays(7).toString(),
                null,
                null);
        var asked = desk.request(facts, ChoicePoint.DONE, draft, REQUESTER);
        if (!(asked instanceof Answer.Done)) {
            throw new IllegalStateException("The request was answered " + asked);
        }
        long id = overrides.of(facts.id()).get(0).id();
        var approved = desk.approve(facts, id, APPROVER, "Once", null);
        if (!(approved instanceof Answer.Done)) {
            throw new IllegalStateException("The approval was answered " + approved);
        }
    }

    Verdict pass(long workItem, String passage) {
        return keeper.pass(new Attempt(
                workItem(workItem), ChoicePoint.DONE, REQUESTER, new Passage(passage), EvidenceChange.NONE));
    }

    LedgerTable ledger() {
        return ledger;
    }

    Clerk clerk() {
        return clerk;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class EverybodyActive implements Persons {

        @Override
        public Optional<PersonId> findActive(String keyOrName) {
            return Optional.of(new PersonId(keyOrName));
        }

        @Override
        public boolean isActive(PersonId person) {
            return true;
        }

        @Override
        public String userName(PersonId person) {
            return person.userKey();
        }

        @Override
        public String displayName(PersonId person) {
            return person.userKey();
        }
    }

    private static final class NoHostEvidence implements HostEvidence {

        @Override
        public List<Evidence> of(WorkItemFacts workItem, EvidenceRule rule) {
            return List.of();
        }

        @Override
        public Optional<HostSource> show(EvidenceRef ref, @Nullable PersonId reader) {
            return Optional.empty();
        }
    }
}
