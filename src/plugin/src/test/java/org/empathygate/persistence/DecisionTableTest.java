package org.empathygate.persistence;

import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.DecisionsContract;
import org.junit.jupiter.api.Nested;

class DecisionTableTest {

    @Nested
    class OnH2 extends DecisionsContract {
        private final Decisions store = new DecisionTable(TestDatabase.H2.emptyNode());

        @Override
        protected Decisions decisions() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends DecisionsContract {
        private final Decisions store = new DecisionTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected Decisions decisions() {
            return store;
        }
    }
}
