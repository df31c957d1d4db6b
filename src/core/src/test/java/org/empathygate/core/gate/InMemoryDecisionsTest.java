package org.empathygate.core.gate;

class InMemoryDecisionsTest extends DecisionsContract {

    private final Decisions decisions = new InMemoryDecisions();

    @Override
    protected Decisions decisions() {
        return decisions;
    }
}
