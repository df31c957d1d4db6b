package org.empathygate.persistence;

import org.empathygate.core.followup.FollowUps;
import org.empathygate.core.followup.FollowUpsContract;
import org.junit.jupiter.api.Nested;

class FollowUpTableTest {

    @Nested
    class OnH2 extends FollowUpsContract {
        private final FollowUps store = new FollowUpTable(TestDatabase.H2.emptyNode());

        @Override
        protected FollowUps followUps() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends FollowUpsContract {
        private final FollowUps store = new FollowUpTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected FollowUps followUps() {
            return store;
        }
    }
}
