package org.empathygate.persistence;

import org.empathygate.core.notice.NoticeSettings;
import org.empathygate.core.notice.NoticeSettingsContract;
import org.junit.jupiter.api.Nested;

class NoticeSettingTableTest {

    @Nested
    class OnH2 extends NoticeSettingsContract {
        private final NoticeSettings store = new NoticeSettingTable(TestDatabase.H2.emptyNode());

        @Override
        protected NoticeSettings settings() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends NoticeSettingsContract {
        private final NoticeSettings store = new NoticeSettingTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected NoticeSettings settings() {
            return store;
        }
    }
}
