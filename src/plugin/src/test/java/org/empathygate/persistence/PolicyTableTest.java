package org.empathygate.persistence;

import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PoliciesContract;
import org.junit.jupiter.api.Nested;

class PolicyTableTest {

    @Nested
    class OnH2 extends PoliciesContract {
        private final Policies store = new PolicyTable(TestDatabase.H2.emptyNode());

        @Override
        protected Policies policies() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends PoliciesContract {
        private final Policies store = new PolicyTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected Policies policies() {
            return store;
        }
    }
}
