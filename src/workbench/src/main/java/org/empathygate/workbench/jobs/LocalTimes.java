package org.empathygate.workbench.jobs;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When the jobs are due that run on every node. */
final class LocalTimes implements Times {
    private final Map<String, Long> nextRuns = new ConcurrentHashMap<>();
    private final Clock clock;

    LocalTimes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void set(String job, long intervalMillis, long firstRun) {
        nextRuns.put(job, firstRun);
    }

    @Override
    public boolean claim(String job, long intervalMillis) {
        long now = clock.millis();
        Long due = nextRuns.get(job);
        return due != null && due <= now && nextRuns.replace(job, due, Times.after(now, intervalMillis));
    }

    @Override
    public void remove(String job) {
        nextRuns.remove(job);
    }
}
