package org.empathygate.jira.field;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.Recorded;
import org.empathygate.jira.issue.HostBoundary;
import org.empathygate.jira.issue.IssueFacts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a work item stands between what is known about the customer and what is shipped. In a done status it is what was
 * decided when it went there, or BYPASSED when it went round that; NOT_APPLICABLE when nobody decided about this stay there. Before that
 * it is what would be decided now. It never depends on who asks, and in a done status not on when: Jira's index may keep it.
 */
public final class GapStatus {

    private static final Logger LOG = LoggerFactory.getLogger(GapStatus.class);

    /** The key of Jira's done category; the product never links to the host's constant, whose value javac would copy. */
    private static final String DONE_CATEGORY = "done";

    private final IssueFacts facts;
    private final GateKeeper keeper;
    private final Decisions decisions;
    private final Gaps gaps;

    public GapStatus(IssueFacts facts, GateKeeper keeper, Decisions decisions, Gaps gaps) {
        this.facts = facts;
        this.keeper = keeper;
        this.decisions = decisions;
        this.gaps = gaps;
    }

    /** Empty only for an issue that is not stored yet; what cannot be read is {@code ERROR}. */
    public Optional<Outcome> of(Issue issue) {
        return read(issue, Optional.of(Outcome.ERROR));
    }

    /** The same, and empty for what cannot be read: that is of the moment, and Jira's index would keep it. */
    Optional<Outcome> toBeKept(Issue issue) {
        return read(issue, Optional.empty());
    }

    private Optional<Outcome> read(Issue issue, Optional<Outcome> unknown) {
        try {
            return HostBoundary.find("issue id", issue::getId)
                    .map(id -> HostBoundary.read("gap status of " + id, () -> outcome(issue, new WorkItemId(id))));
        } catch (UnreadableException unreadable) {
            LOG.warn("Gap status could not be read", unreadable);
            return unknown;
        }
    }

    private Outcome outcome(Issue issue, WorkItemId id) {
        return isDone(issue)
                ? decisions.recorded(id, leftAt(id)).map(Recorded::outcome).orElse(Outcome.NOT_APPLICABLE)
                : asked(issue);
    }

    private @Nullable Instant leftAt(WorkItemId id) {
        Gap gap = gaps.of(List.of(id)).get(id);
        return gap == null ? null : gap.leftAt();
    }

    private Outcome asked(Issue issue) {
        return keeper.ask(facts.of(issue), ChoicePoint.DONE, null).outcome();
    }

    private static boolean isDone(Issue issue) {
        return HostBoundary.read(
                "status of " + issue.getKey(),
                () -> DONE_CATEGORY.equals(issue.getStatus().getStatusCategory().getKey()));
    }
}
