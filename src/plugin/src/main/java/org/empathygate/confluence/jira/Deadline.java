package org.empathygate.confluence.jira;

import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A moment after which nobody waits any more. A clock that is set back while somebody waits adds nothing to the wait. */
record Deadline(Clock clock, Instant end, Duration whole) {

    static Deadline in(Duration whole, Clock clock) {
        return new Deadline(clock, clock.instant().plus(whole), whole);
    }

    /** Never negative, and never more than there was at the start. */
    Duration left() {
        Duration left = Duration.between(clock.instant(), end);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(whole) > 0 ? whole : left;
    }

    boolean isOver() {
        return left().isZero();
    }

    void check() throws InterruptedIOException {
        if (isOver()) {
            throw new InterruptedIOException("The deadline is over");
        }
    }
}
