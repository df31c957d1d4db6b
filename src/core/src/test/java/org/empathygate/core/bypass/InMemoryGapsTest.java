package org.empathygate.core.bypass;

class InMemoryGapsTest extends GapsContract {

    private final Gaps gaps = new InMemoryGaps();

    @Override
    protected Gaps gaps() {
        return gaps;
    }
}
