package org.empathygate.persistence;

import org.empathygate.core.override.BrokenGlasses;
import org.empathygate.core.override.BrokenGlassesContract;
import org.junit.jupiter.api.Nested;

class BrokenGlassTableTest {

    @Nested
    class OnH2 extends BrokenGlassesContract {
        private final BrokenGlasses store = new BrokenGlassTable(TestDatabase.H2.emptyNode());

        @Override
        protected BrokenGlasses glasses() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends BrokenGlassesContract {
        private final BrokenGlasses store = new BrokenGlassTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected BrokenGlasses glasses() {
            return store;
        }
    }
}
