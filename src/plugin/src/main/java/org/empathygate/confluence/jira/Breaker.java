package org.empathygate.confluence.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.confluence.Trouble;

/**
 * Keeps away from a Jira that failed several times in a row. After a while one request may try; if it succeeds, everybody
 * may, and if it fails, the while begins anew.
 */
final class Breaker {

    private static final int FAILURES_IN_A_ROW = 3;
    private static final Duration OPEN_FOR = Duration.ofSeconds(30);

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<Instant> since = new AtomicReference<>(Instant.EPOCH);
    private final AtomicReference<Trouble> last = new AtomicReference<>(Trouble.JIRA_DOWN);
    private final Clock clock;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** What the last request died of, when now is not the time for another. Changes nothing. */
    synchronized Optional<Trouble> isShut() {
        return isOpen() && !isWhileOver() ? Optional.ofNullable(last.get()) : Optional.empty();
    }

    /**
     * Empty when a request may be made, which then has to be reported; else what the last one died of. While open, one
     * caller is let through each time that the while is over: if that one never reports, the next while lets another.
     */
    synchronized Optional<Trouble> refuses() {
        Optional<Trouble> refusal = isShut();
        if (refusal.isEmpty() && isOpen()) {
            since.set(clock.instant());
        }
        return refusal;
    }

    synchronized void succeeded() {
        failures.set(0);
    }

    synchronized void failed(Trouble trouble) {
        failures.incrementAndGet();
        since.set(clock.instant());
        last.set(trouble);
    }

    private boolean isOpen() {
        return failures.get() >= FAILURES_IN_A_ROW;
    }

    /** A clock that was set back does not keep it open. */
    private boolean isWhileOver() {
        Duration open = Duration.between(since.get(), clock.instant());
        return open.isNegative() || open.compareTo(OPEN_FOR) >= 0;
    }
}
