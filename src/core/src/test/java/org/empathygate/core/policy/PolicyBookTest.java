package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import java.util.List;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.WorkItemBuilder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PolicyBookTest {

    private static final ProjectKey SHOP = WorkItemBuilder.SHOP;
    private static final PolicyScope SHOP_SCOPE = PolicyScope.of(SHOP);

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
    class WhenItNamesWhatTheHostDoesNotKnow {

        private final BrokenReference leads = new BrokenReference("approverRoles", "Leads");

        private PolicyBook bookOfAHostThatDoesNotKnow(BrokenReference... unknown) {
            return new PolicyBook(
                    core.policies.port(), policy -> List.of(unknown), core.clock, CoreInMemory.POLICIES_FRESH_FOR);
        }

        @Test
        void itIsKnownAndSoIsWhatIsBroken() {
            store(SHOP_SCOPE, aPolicy().stored(1));

            PolicyReading reading = bookOfAHostThatDoesNotKnow(leads).effective(SHOP);

            assertThat(reading)
                    .isInstanceOfSatisfying(
                            PolicyReading.Known.class,
                            known -> assertThat(known.broken()).containsExactly(leads));
        }

        @Test
        void whatTheProductShipsIsNeverBroken() {
            assertThat(bookOfAHostThatDoesNotKnow(leads).effective(SHOP))
                    .isEqualTo(new PolicyReading.Known(Policy.DEFAULT));
        }

        @Test
        void aHostThatCannotBeAskedLeavesThePolicyUnknown() {
            store(SHOP_SCOPE, aPolicy().tier(Tier.WARN).stored(1));
            PolicyBook book = new PolicyBook(
                    core.policies.port(),
                    policy -> {
                        throw new UnreadableException("roles");
                    },
                    core.clock,
                    CoreInMemory.POLICIES_FRESH_FOR);

            assertThat(book.effective(SHOP)).isInstanceOf(PolicyReading.Unknown.class);
        }
    }
}
