package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.core.Answer;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.WorkItemBuilder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PolicyBookTest {

    private static final ProjectKey SHOP = WorkItemBuilder.SHOP;
    private static final PolicyScope SHOP_SCOPE = PolicyScope.of(SHOP);
    private static final PolicyDraft WARN = new PolicyDraft(Map.of("defaultTier", "WARN"));

    private final CoreInMemory core = new CoreInMemory();
    private final PolicyBook book = core.policyBook;

    private Policy effective() {
        return ((PolicyReading.Known) book.effective(SHOP)).policy();
    }

    private void store(PolicyScope scope, StoredPolicy policy) {
        int current =
                core.policies.port().find(scope).map(StoredPolicy::version).orElse(0);
        assertThat(core.policies.port().replace(scope, policy, current)).isTrue();
    }

    @Nested
    class TheEffectivePolicy {

        @Test
        void isTheBuiltInOneWhereNobodyDecidedAnything() {
            assertThat(effective()).isEqualTo(Policy.DEFAULT);
            assertThat(effective().tiers().of("Story")).isEqualTo(Tier.OBSERVE);
        }

        @Test
        void isTheGlobalOneWhereTheProjectHasNone() {
            store(PolicyScope.GLOBAL, aPolicy().freshForDays(30).stored(4));

            assertThat(effective().evidence().freshnessDays()).isEqualTo(30);
            assertThat(effective().version()).isEqualTo(4);
        }

        @Test
        void isTheProjectsOwnWhereThereIsOne() {
            store(PolicyScope.GLOBAL, aPolicy().freshForDays(30).stored(4));
            store(SHOP_SCOPE, aPolicy().freshForDays(60).stored(1));

            assertThat(effective().evidence().freshnessDays()).isEqualTo(60);
        }

        @Test
        void isNotReadAgainWhileItIsFresh() {
            effective();
            int reads = core.policies.calls();
            core.clock.advance(CoreInMemory.POLICIES_FRESH_FOR.minusMillis(1));

            effective();

            assertThat(core.policies.calls()).isEqualTo(reads);
        }

        @Test
        void followsAChangeMadeElsewhereWhenItIsFreshNoMore() {
            effective();
            store(SHOP_SCOPE, aPolicy().tier(Tier.WARN).stored(1));
            assertThat(effective()).isEqualTo(Policy.DEFAULT);

            core.clock.advance(CoreInMemory.POLICIES_FRESH_FOR);

            assertThat(effective().tiers()).isEqualTo(Tiers.all(Tier.WARN));
        }
    }

    @Nested
    class WhenItCannotBeRead {

        @Test
        void theTiersBesideABadDocumentHold() {
            store(SHOP_SCOPE, new StoredPolicy(Tiers.all(Tier.WARN), "{garbage", 5));

            assertThat(book.effective(SHOP)).isEqualTo(new PolicyReading.Unknown(Tiers.all(Tier.WARN), 5));
        }

        @Test
        void theLastKnownTiersHoldWhileTheStoreIsDown() {
            store(SHOP_SCOPE, aPolicy().tier(Tier.WARN).stored(5));
            effective();
            core.policies.breakDown();
            core.clock.advance(CoreInMemory.POLICIES_FRESH_FOR);

            assertThat(book.effective(SHOP)).isEqualTo(new PolicyReading.Unknown(Tiers.all(Tier.WARN), 5));
        }

        @Test
        void enforceHoldsWhereNothingIsKnown() {
            core.policies.breakDown();

            assertThat(book.effective(SHOP)).isEqualTo(new PolicyReading.Unknown(Tiers.all(Tier.ENFORCE), 0));
        }
    }

    @Nested
    class AChange {

        @Test
        void holdsAtOnceAndIsStoredWhole() {
            effective();

            Answer<Policy> answer = book.change(SHOP_SCOPE, WARN, 0);

            Policy changed = Policy.DEFAULT.with(Tiers.all(Tier.WARN), 1);
            assertThat(answer).isEqualTo(Answer.done(changed));
            assertThat(effective()).isEqualTo(changed);
            assertThat(core.policies.port().find(SHOP_SCOPE))
                    .contains(new StoredPolicy(Tiers.all(Tier.WARN), PolicyText.write(changed), 1));
        }

        @Test
        void startsFromWhatHoldsForTheProjectNow() {
            store(PolicyScope.GLOBAL, aPolicy().freshForDays(30).stored(4));

            book.change(SHOP_SCOPE, WARN, 0);

            assertThat(effective().evidence().freshnessDays()).isEqualTo(30);
            assertThat(effective().version()).isEqualTo(1);
        }

        @Test
        void keepsWhatItDoesNotMention() {
            store(SHOP_SCOPE, aPolicy().freshForDays(60).stored(1));

            book.change(SHOP_SCOPE, WARN, 1);

            assertThat(effective().evidence().freshnessDays()).isEqualTo(60);
            assertThat(effective().version()).isEqualTo(2);
        }

        @Test
        void ofTheGlobalDefaultStartsFromTheBuiltInOne() {
            assertThat(book.change(PolicyScope.GLOBAL, WARN, 0))
                    .isEqualTo(Answer.done(Policy.DEFAULT.with(Tiers.all(Tier.WARN), 1)));
            assertThat(effective().tiers()).isEqualTo(Tiers.all(Tier.WARN));
        }

        @Test
        void basedOnAnotherVersionIsRefused() {
            store(SHOP_SCOPE, aPolicy().stored(1));

            assertThat(book.change(SHOP_SCOPE, WARN, 0)).isEqualTo(Answer.outdated(1));
            assertThat(effective().tiers()).isEqualTo(Tiers.all(Tier.ENFORCE));
        }

        @Test
        void withABadFieldStoresNothing() {
            Answer<Policy> answer = book.change(SHOP_SCOPE, new PolicyDraft(Map.of("freshnessDays", "soon")), 0);

            assertThat(answer).isInstanceOf(Answer.Invalid.class);
            assertThat(core.policies.port().find(SHOP_SCOPE)).isEmpty();
        }

        @Test
        void repairsADocumentThatCannotBeRead() {
            store(SHOP_SCOPE, new StoredPolicy(Tiers.all(Tier.ENFORCE), "{garbage", 5));

            Answer<Policy> answer =
                    book.change(SHOP_SCOPE, new PolicyDraft(Map.of("approverRoles", List.of("Leads"))), 5);

            assertThat(answer).isInstanceOf(Answer.Done.class);
            assertThat(effective().tiers()).isEqualTo(Tiers.all(Tier.ENFORCE));
            assertThat(effective().approvers().roles()).isEqualTo(Names.of("Leads"));
            assertThat(effective().version()).isEqualTo(6);
        }

        @Test
        void thatLosesARaceSaysWhichVersionWon() {
            Policies store = core.policies.port();
            PolicyBook late = new PolicyBook(
                    new Policies() {
                        @Override
                        public Optional<StoredPolicy> find(PolicyScope scope) {
                            return store.find(scope);
                        }

                        @Override
                        public boolean replace(PolicyScope scope, StoredPolicy policy, int basedOnVersion) {
                            store.replace(scope, aPolicy().stored(1), 0);
                            return store.replace(scope, policy, basedOnVersion);
                        }
                    },
                    core.clock,
                    CoreInMemory.POLICIES_FRESH_FOR);

            assertThat(late.change(SHOP_SCOPE, WARN, 0)).isEqualTo(Answer.outdated(1));
        }

        @Test
        void isNotHiddenByAReadingThatBeganBeforeIt() {
            AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
            Policies store = core.policies.port();
            PolicyBook slow = new PolicyBook(
                    new Policies() {
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
                    },
                    core.clock,
                    CoreInMemory.POLICIES_FRESH_FOR);
            meanwhile.set(() -> slow.change(SHOP_SCOPE, WARN, 0));
            slow.effective(SHOP);

            assertThat(slow.effective(SHOP).tiers()).isEqualTo(Tiers.all(Tier.WARN));
        }
    }
}
