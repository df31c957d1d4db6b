package org.empathygate.core.bypass;

import java.time.Instant;

/**
 * The time in which the gate watches.
 *
 * @param since when it began
 * @param complete whether everything that was done before is recorded by now
 */
public record Era(Instant since, boolean complete) {

    Era completed() {
        return new Era(since, true);
    }
}
