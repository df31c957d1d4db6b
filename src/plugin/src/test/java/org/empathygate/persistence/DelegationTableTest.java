package org.empathygate.persistence;

import org.empathygate.core.override.Delegations;
import org.empathygate.core.override.DelegationsContract;
import org.junit.jupiter.api.Nested;

class DelegationTableTest {

    @Nested
    class OnH2 extends DelegationsContract {
        private final Delegations store = new DelegationTable(TestDatabase.H2.emptyNode());

        @Override
        protected Delegations delegations() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends DelegationsContract {
        private final Delegations store = new DelegationTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected Delegations delegations() {
            return store;
        }
    }
}
