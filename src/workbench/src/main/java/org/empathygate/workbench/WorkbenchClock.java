package org.empathygate.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of a workbench: the system's time plus what it was advanced by.
 *
 * <p>It never goes back. Views made by {@link #withZone} move together with it.
 */
public final class WorkbenchClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    public WorkbenchClock() {
        this(Clock.systemUTC(), new AtomicReference<>(Duration.ZERO));
    }

    private WorkbenchClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /** Moves the clock forward and returns the time it shows then. */
    public Instant advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The clock only goes forward, not by " + by);
        }
        ahead.accumulateAndGet(by, Duration::plus);
        return instant();
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WorkbenchClock(base.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }
}
