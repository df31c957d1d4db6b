package org.empathygate.persistence;

import org.empathygate.core.override.Holds;
import org.empathygate.core.override.HoldsContract;
import org.empathygate.core.override.Overrides;
import org.junit.jupiter.api.Nested;

class HoldTableTest {

    @Nested
    class OnH2 extends HoldsContract {
        private final Node node = TestDatabase.H2.emptyNode();

        @Override
        protected Holds holds() {
            return new HoldTable(node);
        }

        @Override
        protected Overrides overrides() {
            return new OverrideTable(node);
        }
    }

    @Nested
    class OnPostgreSql extends HoldsContract {
        private final Node node = TestDatabase.POSTGRESQL.emptyNode();

        @Override
        protected Holds holds() {
            return new HoldTable(node);
        }

        @Override
        protected Overrides overrides() {
            return new OverrideTable(node);
        }
    }
}
