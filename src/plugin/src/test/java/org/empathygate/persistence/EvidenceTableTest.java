package org.empathygate.persistence;

import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.EvidenceLinksContract;
import org.junit.jupiter.api.Nested;

class EvidenceTableTest {

    @Nested
    class OnH2 extends EvidenceLinksContract {
        private final EvidenceLinks store = new EvidenceTable(TestDatabase.H2.emptyNode());

        @Override
        protected EvidenceLinks links() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends EvidenceLinksContract {
        private final EvidenceLinks store = new EvidenceTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected EvidenceLinks links() {
            return store;
        }
    }
}
