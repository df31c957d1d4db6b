package org.empathygate.persistence;

import org.empathygate.core.commitment.Commitments;
import org.empathygate.core.commitment.CommitmentsContract;
import org.junit.jupiter.api.Nested;

class CommitmentTableTest {

    @Nested
    class OnH2 extends CommitmentsContract {
        private final Commitments store = new CommitmentTable(TestDatabase.H2.emptyNode());

        @Override
        protected Commitments commitments() {
            return store;
        }
    }

    @Nested
    class OnPostgreSql extends CommitmentsContract {
        private final Commitments store = new CommitmentTable(TestDatabase.POSTGRESQL.emptyNode());

        @Override
        protected Commitments commitments() {
            return store;
        }
    }
}
