package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PoliciesContract;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CachedPoliciesTest {

    @Nested
    class OverTheTable extends PoliciesContract {
        private final Policies store =
                new CachedPolicies(new PolicyTable(TestDatabase.H2.emptyNode()), new LocalCaches());

        @Override
        protected Policies policies() {
            return store;
        }
    }

    @Nested
    class OnTwoNodes {
        private final PolicyScope shop = PolicyScope.of(new ProjectKey("SHOP"));
        private final LocalCaches caches = new LocalCaches();
        private final Node first = TestDatabase.H2.emptyNode();
        private final Node second = TestDatabase.H2.node();
        private final Policies here = new CachedPolicies(new PolicyTable(first), caches);
        private final Policies there = new CachedPolicies(new PolicyTable(second), caches);

        @AfterEach
        void close() {
            second.close();
        }

        @Test
        void aPolicyIsReadFromTheDatabaseOnce() {
            here.replace(shop, policy("a = 1"), 0);
            here.find(shop);
            int before = first.statements();

            here.find(shop);

            assertThat(first.statements()).isEqualTo(before);
        }

        @Test
        void thatThereIsNoPolicyIsRememberedToo() {
            here.find(shop);
            int before = first.statements();

            assertThat(here.find(shop)).isEmpty();
            assertThat(first.statements()).isEqualTo(before);
        }

        @Test
        void aChangeIsSeenOnTheOtherNode() {
            assertThat(there.find(shop)).isEmpty();

            here.replace(shop, policy("a = 1"), 0);

            assertThat(there.find(shop)).map(StoredPolicy::text).contains("a = 1");
        }

        @Test
        void whoLosesTheRaceSeesTheWinnersPolicyNext() {
            here.replace(shop, policy("a = 1"), 0);
            here.find(shop);
            new PolicyTable(second).replace(shop, policy("a = 2"), 1);

            assertThat(here.replace(shop, policy("a = 3"), 1)).isFalse();
            assertThat(here.find(shop)).map(StoredPolicy::text).contains("a = 2");
        }

        @Test
        void aFailureIsNotRemembered() {
            Policies failing = new CachedPolicies(new PolicyTable(second), new LocalCaches());
            second.loseDatabase();
            assertThatThrownBy(() -> failing.find(shop)).isInstanceOf(UnreadableException.class);

            second.regainDatabase();

            assertThat(failing.find(shop)).isEmpty();
        }
    }

    private static StoredPolicy policy(String text) {
        return new StoredPolicy(Tiers.all(Tier.OBSERVE), text, 1);
    }
}
