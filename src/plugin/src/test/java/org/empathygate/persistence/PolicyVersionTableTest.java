package org.empathygate.persistence;

import org.empathygate.core.policy.PolicyVersions;
import org.empathygate.core.policy.PolicyVersionsContract;
import org.junit.jupiter.api.Nested;

class PolicyVersionTableTest {

    @Nested
    class OnH2 extends PolicyVersionsContract {
        private final PolicyVersions store = new PolicyVersionTable(TestDatabase.H2.emptyNode());

        @Override
        protected PolicyVersions versions() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends PolicyVersionsContract {
        private final PolicyVersions store = new PolicyVersionTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected PolicyVersions versions() {
            return store;
        }
    }
}
