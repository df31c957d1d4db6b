package org.empathygate.core.status;

import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.bypass.InMemoryGaps;

class InMemoryRollupTest extends GapRollupContract {

    private final InMemoryGaps gaps = new InMemoryGaps();

    @Override
    protected Gaps gaps() {
        return gaps;
    }

    @Override
    protected GapRollup rollup() {
        return new InMemoryRollup(gaps);
    }

    @Override
    protected void tidyUp() {
        // Nothing here grows slow.
    }
}
