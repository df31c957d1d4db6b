package org.empathygate.persistence;

import org.empathygate.core.insight.Insights;
import org.empathygate.core.insight.InsightsContract;
import org.junit.jupiter.api.Nested;

class InsightTableTest {

    @Nested
    class OnH2 extends InsightsContract {
        private final Insights store = new InsightTable(TestDatabase.H2.emptyNode());

        @Override
        protected Insights insights() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends InsightsContract {
        private final Insights store = new InsightTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected Insights insights() {
            return store;
        }
    }
}
