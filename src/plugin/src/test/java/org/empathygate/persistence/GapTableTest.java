package org.empathygate.persistence;

import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.bypass.GapsContract;
import org.junit.jupiter.api.Nested;

class GapTableTest {

    @Nested
    class OnH2 extends OnADatabase {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgreSql extends OnADatabase {
        OnPostgreSql() {
            super(TestDatabase.POSTGRESQL);
        }
    }

    abstract static class OnADatabase extends GapsContract {
        private final GapTable table;

        OnADatabase(TestDatabase database) {
            this.table = new GapTable(database.emptyNode());
        }

        @Override
        protected Gaps gaps() {
            return table;
        }
    }
}
