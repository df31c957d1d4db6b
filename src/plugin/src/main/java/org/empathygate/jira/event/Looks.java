package org.empathygate.jira.event;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Finding;
import org.empathygate.core.bypass.HostWorkItems;
import org.empathygate.core.bypass.Sightings;
import org.jspecify.annotations.Nullable;

/**
 * Looks at issues a moment after something happened to them, on a thread of its own: the transition that caused it is not
 * kept waiting, and is over by then. Where it is not, it looks again.
 */
public final class Looks {

    private static final int MOST_WAITING = 20_000;
    private static final int AT_ONCE = 100;
    private static final long[] AFTER_MILLIS = {150, 2_000, 15_000};

    private final Sightings sightings;
    private final HostWorkItems host;
    private final Clock clock;
    private final Set<WorkItemId> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor thread;

    /** @param thread takes nothing but what comes from here; whoever made it ends it */
    public Looks(Sightings sightings, HostWorkItems host, Clock clock, ScheduledThreadPoolExecutor thread) {
        this.sightings = sightings;
        this.host = host;
        this.clock = clock;
        this.thread = thread;
    }

    /** Something happened to the issue, done by that person; null when nobody is logged in. */
    void soon(WorkItemId workItem, @Nullable PersonId by) {
        if (waiting.add(workItem)) {
            later(() -> first(workItem, by), 0);
        }
    }

    /** Something happened to an issue that the host does not name: those changed last are looked at. */
    void soonAtTheLatest(@Nullable PersonId by) {
        for (int attempt = 0; attempt < AFTER_MILLIS.length; attempt++) {
            later(() -> latest(by), attempt);
        }
    }

    private void latest(@Nullable PersonId by) {
        LookBoundary.take("what changed last", () -> {
            for (WorkItemId workItem : host.changedSince(clock.instant().minusSeconds(60), AT_ONCE)) {
                LookBoundary.take("issue " + workItem.value(), () -> sightings.look(workItem, by));
            }
        });
    }

    private void first(WorkItemId workItem, @Nullable PersonId by) {
        waiting.remove(workItem);
        look(workItem, by, 0);
    }

    private void look(WorkItemId workItem, @Nullable PersonId by, int attempt) {
        LookBoundary.take("issue " + workItem.value(), () -> {
            boolean again = sightings.look(workItem, by) == Finding.OPEN && attempt + 1 < AFTER_MILLIS.length;
            if (again) {
                later(() -> look(workItem, by, attempt + 1), attempt + 1);
            }
        });
    }

    private void later(Runnable look, int attempt) {
        if (!thread.isShutdown() && thread.getQueue().size() < MOST_WAITING) {
            var unused = thread.schedule(look, AFTER_MILLIS[attempt], TimeUnit.MILLISECONDS);
        }
    }
}
