package org.empathygate.core.commitment;

class InMemoryCommitmentsTest extends CommitmentsContract {

    private final Commitments commitments = new InMemoryCommitments();

    @Override
    protected Commitments commitments() {
        return commitments;
    }
}
