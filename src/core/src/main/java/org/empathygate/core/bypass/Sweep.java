package org.empathygate.core.bypass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.policy.PolicyBook;

/**
 * Use case: comes by every so often and finds what no event told. Each run looks at what changed lately and goes on with a
 * scan of every work item of every project, from where the last run stopped; so it finds what was changed behind the host's
 * back as well, and what is gone. It reads at most {@code budget} work items.
 */
public final class Sweep {

    private static final String CURSOR = "cursor";
    private static final String RECENT = "recent";
    private static final int PAGE = 200;
    private static final int MOST_MISSING = 1_000;

    /** The host's index, its clock and ours may differ by that much. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final HostWorkItems host;
    private final PolicyBook policies;
    private final Watches watches;
    private final WatchBook book;
    private final Pages pages;
    private final Clock clock;

    public Sweep(
            HostWorkItems host,
            PolicyBook policies,
            Watches watches,
            WatchBook book,
            Gaps gaps,
            Lookout lookout,
            EvidenceLoss losses,
            Clock clock) {
        this.host = host;
        this.policies = policies;
        this.watches = watches;
        this.book = book;
        this.pages = new Pages(host, gaps, lookout, losses, clock);
        this.clock = clock;
    }

    public SweepReport run(int budget) {
        Instant now = clock.instant();
        List<HostProject> projects = host.projects().stream()
                .sorted(Comparator.comparingLong(HostProject::id))
                .toList();
        begin(projects, now);
        Tally tally = recent(now, budget / 2);
        return scan(projects, now, budget, tally);
    }

    /**
     * Notes the tiers of every project, so that whatever is turned up is watched from now on. While those of one cannot be
     * read, there is no first start, after which it would be taken for a new project.
     */
    private void begin(List<HostProject> projects, Instant now) {
        boolean allNoted = true;
        for (HostProject project : projects) {
            allNoted &= watches.note(project, policies);
        }
        if (allNoted && !watches.begun()) {
            watches.begin(now);
        }
    }

    private Tally recent(Instant now, int max) {
        ChangedLately before =
                book.read(RECENT).map(text -> ChangedLately.parse(text, now)).orElse(ChangedLately.since(now, now));
        List<WorkItemId> changed = host.changedSince(before.since().minus(MARGIN), before.read(), max);
        Tally tally = pages.read(changed, false);
        ChangedLately after = before.and(changed.size(), tally.failed() > 0);
        boolean more = changed.size() == max;
        book.write(RECENT, more ? after.text() : after.next().text());
        return more ? tally.andMore() : tally;
    }

    private SweepReport scan(List<HostProject> projects, Instant now, int budget, Tally soFar) {
        Cursor cursor = book.read(CURSOR).map(Cursor::parse).orElse(Cursor.atStart(now));
        Tally tally = soFar;
        for (HostProject project : projects) {
            if (project.id() < cursor.project()) {
                continue;
            }
            if (project.id() > cursor.project()) {
                cursor = Cursor.atStartOf(project, now);
            }
            List<WorkItemId> page;
            do {
                if (tally.read() >= budget) {
                    book.write(CURSOR, cursor.text());
                    return tally.andMore().report();
                }
                page = host.after(project, cursor.workItem(), PAGE);
                Tally read = pages.read(page, true);
                tally = tally.and(read);
                pages.missing(project, cursor.workItem(), page);
                cursor = page.isEmpty() ? cursor : cursor.at(page.get(page.size() - 1), read.failed() > 0);
            } while (!page.isEmpty());
            if (!cursor.failed()) {
                watches.complete(project, cursor.began());
            }
        }
        book.write(CURSOR, Cursor.atStart(now).text());
        return tally.report();
    }

    /** How many were read, found and failed, and whether some are left for the next run. */
    private record Tally(int read, int found, int failed, boolean more) {

        static final Tally NOTHING = new Tally(0, 0, 0, false);
        static final Tally ONE_FOUND = new Tally(0, 1, 0, false);

        static Tally ofRead(int read) {
            return new Tally(read, 0, 0, false);
        }

        static Tally ofFailed(int failed) {
            return new Tally(0, 0, failed, false);
        }

        Tally and(Tally other) {
            return new Tally(read + other.read, found + other.found, failed + other.failed, more || other.more);
        }

        Tally andMore() {
            return new Tally(read, found, failed, true);
        }

        SweepReport report() {
            return new SweepReport(read, found, failed, more);
        }
    }

    /**
     * Where the scan goes on: after that work item of that project, whose scan began then.
     *
     * @param failed whether anything of the project could not be judged, so that old ones may not be recorded yet
     */
    private record Cursor(long project, long workItem, Instant began, boolean failed) {

        static Cursor atStart(Instant now) {
            return new Cursor(0, 0, now, false);
        }

        static Cursor atStartOf(HostProject project, Instant now) {
            return new Cursor(project.id(), 0, now, false);
        }

        /** A text without the last part is of an earlier version, which did not remember what failed. */
        static Cursor parse(String text) {
            String[] parts = text.split(" ", -1);
            if (parts.length < 3 || parts.length > 4) {
                throw new UnreadableException("the sweep's cursor: " + text);
            }
            return new Cursor(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Instant.ofEpochMilli(Long.parseLong(parts[2])),
                    parts.length == 3 || Boolean.parseBoolean(parts[3]));
        }

        Cursor at(WorkItemId last, boolean pageFailed) {
            return new Cursor(project, last.value(), began, failed || pageFailed);
        }

        String text() {
            return project + " " + workItem + " " + began.toEpochMilli() + " " + failed;
        }
    }

    /** Looks at work items a page at a time. What cannot be judged keeps none of the others from it. */
    private record Pages(HostWorkItems host, Gaps gaps, Lookout lookout, EvidenceLoss losses, Clock clock) {

        Tally read(List<WorkItemId> workItems, boolean thoroughly) {
            Tally tally = Tally.NOTHING;
            for (int from = 0; from < workItems.size(); from += PAGE) {
                tally = tally.and(page(workItems.subList(from, Math.min(workItems.size(), from + PAGE)), thoroughly));
            }
            return tally;
        }

        private Tally page(List<WorkItemId> workItems, boolean thoroughly) {
            Instant asOf = clock.instant();
            Map<WorkItemId, Gap> known = gaps.of(workItems);
            Tally tally = Tally.ofRead(workItems.size());
            Set<WorkItemId> leftOut = new LinkedHashSet<>(workItems);
            for (Whereabouts where : host.at(workItems)) {
                WorkItemId id = where.facts().id();
                leftOut.remove(id);
                try {
                    if (found(where, known.getOrDefault(id, Gap.unknown(id)), asOf, thoroughly)) {
                        tally = tally.and(Tally.ONE_FOUND);
                    }
                } catch (UnreadableException unreadable) {
                    tally = tally.and(Tally.ofFailed(1));
                }
            }
            return leftOut.isEmpty()
                    ? tally
                    : tally.and(Tally.ofFailed(host.existing(leftOut).size()));
        }

        /**
         * Between the last page and the end of this one, some may be recorded that the host does not have there: it was deleted
         * while nobody listened, or moved; then it is looked at where it is. None is forgotten: a host that answers nothing
         * for a moment must not cost what is known.
         */
        void missing(HostProject project, long after, List<WorkItemId> there) {
            long until = there.isEmpty()
                    ? Long.MAX_VALUE
                    : there.get(there.size() - 1).value();
            Set<WorkItemId> missing = new LinkedHashSet<>(gaps.doneIn(project.key(), after, until, MOST_MISSING));
            there.forEach(missing::remove);
            if (!missing.isEmpty()) {
                missing.removeAll(host.existing(missing));
                missing.forEach(gone -> gaps.change(gone, Gap::notThere));
            }
        }

        private boolean found(Whereabouts where, Gap gap, Instant asOf, boolean thoroughly) {
            Finding finding = isSettled(where, gap) ? Finding.DECIDED : lookout.look(where, gap, asOf, How.SWEEP);
            boolean mayHaveLost = finding == Finding.DECIDED
                    && (thoroughly || !isSettled(where, gap))
                    && (gap.outcome() == null || gap.outcome() == Outcome.SATISFIED);
            return finding == Finding.BYPASS || (mayHaveLost && losses.check(where, null));
        }

        /** Looked at since it changed last, and recorded. */
        private static boolean isSettled(Whereabouts where, Gap gap) {
            return where.done()
                    && gap.done()
                    && where.facts().project().equals(gap.project())
                    && gap.lookedAt() != null
                    && where.updated().plus(MARGIN).isBefore(gap.lookedAt())
                    && (gap.outcome() != null
                            || gap.isBaselineOf(where.project().id()));
        }
    }
}
