package org.empathygate.persistence;

import org.empathygate.core.bypass.WatchBook;
import org.empathygate.core.bypass.WatchBookContract;
import org.junit.jupiter.api.Nested;

class WatchTableTest {

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

    abstract static class OnADatabase extends WatchBookContract {
        private final WatchTable table;

        OnADatabase(TestDatabase database) {
            this.table = new WatchTable(database.emptyNode());
        }

        @Override
        protected WatchBook book() {
            return table;
        }
    }
}
