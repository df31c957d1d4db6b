package org.empathygate.jira.event;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Finding;
import org.empathygate.core.bypass.HostWorkItems;
import org.empathygate.core.bypass.Sightings;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightWatch;
import org.jspecify.annotations.Nullable;

/**
 * Looks at issues a moment after something happened to them, on a thread of its own: the transition that caused it is not
 * kept waiting, and is over by then. Where it is not, it looks again.
 */
public final class Looks implements InsightWatch {

    private static final int MOST_WAITING = 20_000;
    private static final int AT_ONCE = 100;
    private static final long[] AFTER_MILLIS = {150, 2_000, 15_000};

    private final Sightings sightings;
    private final HostWorkItems host;
    private final EvidenceLinks links;
    private final Clock clock;
    private final Map<WorkItemId, Optional<PersonId>> waiting = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor thread;

    /** @param thread takes nothing but what comes from here; whoever made it ends it */
    public Looks(
            Sightings sightings,
            HostWorkItems host,
            EvidenceLinks links,
            Clock clock,
            ScheduledThreadPoolExecutor thread) {
        this.sightings = sightings;
        this.host = host;
        this.links = links;
        this.clock = clock;
        this.thread = thread;
    }

    /**
     * Something happened to the issue.
     *
     * @param by who took a link from it; null when that is not what happened, or nobody is logged in
     */
    void soon(WorkItemId workItem, @Nullable PersonId by) {
        AtomicBoolean isFirst = new AtomicBoolean();
        waiting.compute(workItem, (id, before) -> {
            isFirst.set(before == null);
            return by == null && before != null ? before : Optional.ofNullable(by);
        });
        if (isFirst.get() && !later(() -> first(workItem), AFTER_MILLIS[0])) {
            waiting.remove(workItem);
        }
    }

    /** The issue was deleted. */
    void deleted(WorkItemId workItem) {
        later(
                () -> LookBoundary.take("deleted issue " + workItem.value(), () -> sightings.deleted(workItem)),
                AFTER_MILLIS[0]);
    }

    /** That person took a link from an issue that the host does not name: those changed last are looked at. */
    void soonAtTheLatest(@Nullable PersonId by) {
        for (int attempt = 0; attempt < AFTER_MILLIS.length; attempt++) {
            later(() -> latest(by), AFTER_MILLIS[attempt]);
        }
    }

    private void latest(@Nullable PersonId by) {
        LookBoundary.take("what changed last", () -> {
            for (WorkItemId workItem : host.changedSince(clock.instant().minusSeconds(60), 0, AT_ONCE)) {
                LookBoundary.take("issue " + workItem.value(), () -> sightings.look(workItem, by));
            }
        });
    }

    private void first(WorkItemId workItem) {
        Optional<PersonId> by = waiting.remove(workItem);
        if (by != null) {
            look(workItem, by.orElse(null), 0);
        }
    }

    private void look(WorkItemId workItem, @Nullable PersonId by, int attempt) {
        LookBoundary.take("issue " + workItem.value(), () -> {
            boolean again = sightings.look(workItem, by) == Finding.OPEN && attempt + 1 < AFTER_MILLIS.length;
            if (again) {
                later(() -> look(workItem, by, attempt + 1), AFTER_MILLIS[attempt + 1]);
            }
        });
    }

    /**
     * An insight may be linked to very many work items. They are looked at some at a time, so that whatever else happens
     * meanwhile has its turn.
     */
    @Override
    public void noLongerCounts(InsightKey insight) {
        LookBoundary.take(insight.value(), () -> later(() -> linkedTo(insight, 0), 0));
    }

    private void linkedTo(InsightKey insight, long after) {
        LookBoundary.take("what " + insight.value() + " is linked to", () -> {
            List<WorkItemId> some = links.linkedTo(insight, after, AT_ONCE);
            sightings.lookForLoss(some);
            if (some.size() == AT_ONCE) {
                later(() -> linkedTo(insight, some.get(AT_ONCE - 1).value()), 0);
            }
        });
    }

    /** False when too much is waiting already, or nothing is looked at any more: then it is left to the sweep. */
    private boolean later(Runnable look, long millis) {
        if (thread.isShutdown() || thread.getQueue().size() >= MOST_WAITING) {
            return false;
        }
        var unused = thread.schedule(look, millis, TimeUnit.MILLISECONDS);
        return true;
    }
}
