package org.empathygate.workbench.confluence.link;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the requests over a link. One is under way until its answer has been handled, or until whoever sent it gave up. */
final class Traffic {

    private final AtomicLong sent = new AtomicLong();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    void begins() {
        sent.incrementAndGet();
        mostAtOnce.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    }

    void ends() {
        underWay.decrementAndGet();
    }

    long sent() {
        return sent.get();
    }

    int underWay() {
        return underWay.get();
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }
}
