package org.empathygate.persistence;

import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.OverridesContract;
import org.junit.jupiter.api.Nested;

class OverrideTableTest {

    @Nested
    class OnH2 extends OverridesContract {
        private final Overrides store = new OverrideTable(TestDatabase.H2.emptyNode());

        @Override
        protected Overrides overrides() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends OverridesContract {
        private final Overrides store = new OverrideTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected Overrides overrides() {
            return store;
        }
    }
}
