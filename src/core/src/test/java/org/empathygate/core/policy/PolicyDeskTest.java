package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.core.Answer;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Text;
import org.empathygate.core.Transactions;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Range;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PolicyDeskTest {

    private static final ProjectKey SHOP = WorkItemBuilder.SHOP;
    private static final PolicyScope SHOP_SCOPE = PolicyScope.of(SHOP);
    private static final PolicyDraft WARN = new PolicyDraft(Map.of("defaultTier", "WARN"));
    private static final PersonId PRIYA = People.PRIYA;

    private final CoreInMemory core = new CoreInMemory();
    private final PolicyDesk desk = core.policyDesk;

    private Policy effective() {
        return ((PolicyReading.Known) core.policyBook.effective(SHOP)).policy();
    }

    private void store(PolicyScope scope, StoredPolicy policy) {
        int current =
                core.policies.port().find(scope).map(StoredPolicy::version).orElse(0);
        assertThat(core.policies.port().replace(scope, policy, current)).isTrue();
    }

    private PolicyBook bookOver(Policies policies) {
        return new PolicyBook(policies, PolicyReferences.ALL_KNOWN, core.clock, CoreInMemory.POLICIES_FRESH_FOR);
    }

    private PolicyDesk deskOf(PolicyBook book) {
        return desk(book, core.policies.port(), PolicyReferences.ALL_KNOWN);
    }

    private PolicyDesk deskOver(Policies policies) {
        return desk(bookOver(policies), policies, PolicyReferences.ALL_KNOWN);
    }

    private PolicyDesk desk(PolicyBook book, Policies policies, PolicyReferences references) {
        return new PolicyDesk(
                book, policies, core.policyVersions, references, core.chain, Transactions.NONE, core.clock);
    }

    private List<Fact> ledger() {
        core.chain.seal(100);
        List<Fact> facts = new java.util.ArrayList<>();
        core.chain.read(Range.ALL, (Entry entry) -> facts.add(entry.fact()));
        return facts;
    }

    @Nested
    class AChange {

        @Test
        void holdsAtOnceAndIsStoredWhole() {
            effective();

            Answer<Policy> answer = desk.change(SHOP_SCOPE, WARN, 0, PRIYA);

            Policy changed = Policy.DEFAULT.with(Tiers.all(Tier.WARN), 1);
            assertThat(answer).isEqualTo(Answer.done(changed));
            assertThat(effective()).isEqualTo(changed);
            assertThat(core.policies.port().find(SHOP_SCOPE))
                    .contains(new StoredPolicy(Tiers.all(Tier.WARN), PolicyText.write(changed), 1));
        }

        @Test
        void startsFromWhatHoldsForTheProjectNow() {
            store(PolicyScope.GLOBAL, aPolicy().freshForDays(30).stored(4));

            desk.change(SHOP_SCOPE, WARN, 0, PRIYA);

            assertThat(effective().evidence().freshnessDays()).isEqualTo(30);
            assertThat(effective().version()).isEqualTo(1);
        }

        @Test
        void keepsWhatItDoesNotMention() {
            store(SHOP_SCOPE, aPolicy().freshForDays(60).stored(1));

            desk.change(SHOP_SCOPE, WARN, 1, PRIYA);

            assertThat(effective().evidence().freshnessDays()).isEqualTo(60);
            assertThat(effective().version()).isEqualTo(2);
        }

        @Test
        void ofTheGlobalDefaultStartsFromTheBuiltInOne() {
            assertThat(desk.change(PolicyScope.GLOBAL, WARN, 0, PRIYA))
                    .isEqualTo(Answer.done(Policy.DEFAULT.with(Tiers.all(Tier.WARN), 1)));
            assertThat(effective().tiers()).isEqualTo(Tiers.all(Tier.WARN));
        }

        @Test
        void basedOnAnotherVersionIsRefused() {
            store(SHOP_SCOPE, aPolicy().stored(1));

            assertThat(desk.change(SHOP_SCOPE, WARN, 0, PRIYA)).isEqualTo(Answer.outdated(1));
            assertThat(effective().tiers()).isEqualTo(Tiers.all(Tier.ENFORCE));
        }

        @Test
        void withABadFieldStoresNothing() {
            Answer<Policy> answer = desk.change(SHOP_SCOPE, new PolicyDraft(Map.of("freshnessDays", "soon")), 0, PRIYA);

            assertThat(answer).isInstanceOf(Answer.Invalid.class);
            assertThat(core.policies.port().find(SHOP_SCOPE)).isEmpty();
        }

        @Test
        void repairsADocumentThatCannotBeRead() {
            store(SHOP_SCOPE, new StoredPolicy(Tiers.all(Tier.ENFORCE), "{garbage", 5));

            Answer<Policy> answer =
                    desk.change(SHOP_SCOPE, new PolicyDraft(Map.of("approverRoles", List.of("Leads"))), 5, PRIYA);

            assertThat(answer).isInstanceOf(Answer.Done.class);
            assertThat(effective().tiers()).isEqualTo(Tiers.all(Tier.ENFORCE));
            assertThat(effective().approvers().roles()).isEqualTo(Names.of("Leads"));
            assertThat(effective().version()).isEqualTo(6);
        }

        @Test
        void thatLosesARaceSaysWhichVersionWon() {
            Policies store = core.policies.port();
            PolicyDesk late = deskOver(new Policies() {
                @Override
                public Map<PolicyScope, StoredPolicy> all() {
                    return Map.of();
                }

                @Override
                public Optional<StoredPolicy> find(PolicyScope scope) {
                    return store.find(scope);
                }

                @Override
                public boolean replace(PolicyScope scope, StoredPolicy policy, int basedOnVersion) {
                    store.replace(scope, aPolicy().stored(1), 0);
                    return store.replace(scope, policy, basedOnVersion);
                }
            });

            assertThat(late.change(SHOP_SCOPE, WARN, 0, PRIYA)).isEqualTo(Answer.outdated(1));
        }

        @Test
        void isNotHiddenByAReadingThatBeganBeforeIt() {
            AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
            Policies store = core.policies.port();
            PolicyBook slow = bookOver(new Policies() {
                @Override
                public Map<PolicyScope, StoredPolicy> all() {
                    return Map.of();
                }

                @Override
                public Optional<StoredPolicy> find(PolicyScope scope) {
                    Optional<StoredPolicy> read = store.find(scope);
                    meanwhile.getAndSet(() -> {}).run();
                    return read;
                }

                @Override
                public boolean replace(PolicyScope scope, StoredPolicy policy, int basedOnVersion) {
                    return store.replace(scope, policy, basedOnVersion);
                }
            });
            meanwhile.set(() -> deskOf(slow).change(SHOP_SCOPE, WARN, 0, PRIYA));
            slow.effective(SHOP);

            assertThat(slow.effective(SHOP).tiers()).isEqualTo(Tiers.all(Tier.WARN));
        }
    }

    @Nested
    class EveryVersion {

        @Test
        void isKeptWithWhoMadeItAndWhen() {
            desk.change(SHOP_SCOPE, WARN, 0, PRIYA);
            desk.change(SHOP_SCOPE, new PolicyDraft(Map.of("freshnessDays", 90)), 1, People.DANA);

            assertThat(desk.history(SHOP_SCOPE, 10))
                    .extracting(version -> version.stored().version())
                    .containsExactly(2, 1);
            assertThat(desk.history(SHOP_SCOPE, 1))
                    .singleElement()
                    .satisfies(version -> assertThat(version.by()).isEqualTo(People.DANA))
                    .satisfies(version -> assertThat(version.at()).isEqualTo(Days.NOW));
            assertThat(desk.find(SHOP_SCOPE, 1).orElseThrow().evidence().freshnessDays())
                    .isEqualTo(180);
        }

        @Test
        void isInTheLedgerWithWhatItChanged() {
            desk.change(SHOP_SCOPE, WARN, 0, PRIYA);

            assertThat(ledger())
                    .containsExactly(Fact.of(EntryKind.POLICY_CHANGED, Days.NOW, PRIYA)
                            .in(SHOP)
                            .with("version", 1)
                            .with("changes", "defaultTier: OBSERVE -> WARN"));
        }

        @Test
        void canBeBroughtBackAsANewOne() {
            desk.change(SHOP_SCOPE, WARN, 0, PRIYA);
            desk.change(SHOP_SCOPE, new PolicyDraft(Map.of("defaultTier", "ENFORCE", "freshnessDays", 7)), 1, PRIYA);

            Answer<Policy> restored = desk.restore(SHOP_SCOPE, 1, 2, People.DANA);

            assertThat(restored).isInstanceOf(Answer.Done.class);
            assertThat(effective()).isEqualTo(Policy.DEFAULT.with(Tiers.all(Tier.WARN), 3));
            assertThat(ledger().get(2).detail("restored")).isEqualTo("1");
        }

        @Test
        void thatNeverWasCannotBeBroughtBack() {
            assertThat(desk.restore(SHOP_SCOPE, 4, 0, PRIYA)).isEqualTo(Answer.missing());
        }

        @Test
        void isBroughtBackOnlyOverTheOneThatThePersonSaw() {
            desk.change(SHOP_SCOPE, WARN, 0, PRIYA);
            desk.change(SHOP_SCOPE, new PolicyDraft(Map.of("freshnessDays", 7)), 1, PRIYA);

            assertThat(desk.restore(SHOP_SCOPE, 1, 1, PRIYA)).isEqualTo(Answer.outdated(2));
        }
    }

    @Nested
    class APreview {

        @Test
        void storesNothing() {
            assertThat(desk.preview(SHOP_SCOPE, WARN)).isInstanceOf(Answer.Done.class);

            assertThat(core.policies.port().find(SHOP_SCOPE)).isEmpty();
            assertThat(ledger()).isEmpty();
        }
    }

    @Nested
    class ANameThatTheHostDoesNotKnow {

        private final PolicyReferences onlyProductOwners = policy -> policy.approvers().roles().all().stream()
                .filter(role -> !role.equals("Product Owners"))
                .map(role -> new BrokenReference("approverRoles", role))
                .toList();

        private final PolicyDesk strict = desk(
                new PolicyBook(core.policies.port(), onlyProductOwners, core.clock, CoreInMemory.POLICIES_FRESH_FOR),
                core.policies.port(),
                onlyProductOwners);

        @Test
        void isABadField() {
            Answer<Policy> answer =
                    strict.change(SHOP_SCOPE, new PolicyDraft(Map.of("approverRoles", List.of("Leads"))), 0, PRIYA);

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Answer.Invalid.class,
                            invalid -> assertThat(invalid.errors().byField())
                                    .isEqualTo(Map.of(
                                            "approverRoles", Text.of("empathy-gate.error.nothing-called", "Leads"))));
        }

        @Test
        void thatWasThereBeforeIsToldAndKeepsNobodyFromMendingTheRest() {
            store(SHOP_SCOPE, aPolicy().with("approverRoles", List.of("Leads")).stored(1));

            assertThat(strict.broken(SHOP_SCOPE)).containsExactly(new BrokenReference("approverRoles", "Leads"));
            assertThat(strict.change(SHOP_SCOPE, WARN, 1, PRIYA)).isInstanceOf(Answer.Done.class);
        }
    }
}
