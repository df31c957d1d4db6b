package org.empathygate.persistence;

import org.empathygate.core.notice.Notices;
import org.empathygate.core.notice.NoticesContract;
import org.junit.jupiter.api.Nested;

class NoticeTableTest {

    @Nested
    class OnH2 extends NoticesContract {
        private final Notices store = new NoticeTable(TestDatabase.H2.emptyNode());

        @Override
        protected Notices notices() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends NoticesContract {
        private final Notices store = new NoticeTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected Notices notices() {
            return store;
        }
    }
}
