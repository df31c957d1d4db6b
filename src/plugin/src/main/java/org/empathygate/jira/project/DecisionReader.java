package org.empathygate.jira.project;

import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItems;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Queue;
import org.empathygate.core.override.ReviewDesk;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.empathygate.jira.issue.HostBoundary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers everything that somebody needs to decide a request. */
public final class DecisionReader {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionReader.class);

    private final OverrideDesk desk;
    private final ReviewDesk reviews;
    private final Queue queue;
    private final WorkItems workItems;
    private final Permissions permissions;
    private final EvidenceView evidence;
    private final HostEvidence host;
    private final PolicyBook policies;

    public DecisionReader(
            OverrideDesk desk,
            ReviewDesk reviews,
            Queue queue,
            WorkItems workItems,
            Permissions permissions,
            EvidenceView evidence,
            HostEvidence host,
            PolicyBook policies) {
        this.desk = desk;
        this.reviews = reviews;
        this.queue = queue;
        this.workItems = workItems;
        this.permissions = permissions;
        this.evidence = evidence;
        this.host = host;
        this.policies = policies;
    }

    /** Empty when there is no such request or the reader may not see its work item: the same answer. */
    Optional<DecisionState> read(long id, PersonId reader) {
        return desk.find(id)
                .flatMap(request -> workItems
                        .find(request.workItem())
                        .filter(workItem -> permissions.mayBrowse(reader, workItem.key()))
                        .map(workItem -> state(request, workItem, reader)));
    }

    private DecisionState state(OverrideRequest request, WorkItemFacts workItem, PersonId reader) {
        var policy = policies.effective(workItem.project()) instanceof PolicyReading.Known known
                ? known.policy()
                : Policy.DEFAULT;
        return new DecisionState(
                request,
                workItem,
                summary(workItem, reader),
                attempt("evidence", () -> evidence.of(workItem, policy.evidence(), reader))
                        .orElse(null),
                queue.look(request, workItem, reader).orElse(null),
                policy,
                attempt("review", () -> reviews.of(request))
                        .flatMap(glass -> glass)
                        .orElse(null),
                desk.of(workItem).stream()
                        .filter(other -> other.id() != request.id())
                        .toList(),
                reader);
    }

    private String summary(WorkItemFacts workItem, PersonId reader) {
        return attempt(
                        "summary",
                        () -> host.show(EvidenceRef.issue(workItem.key().value()), reader)
                                .map(HostSource::title)
                                .orElse(""))
                .orElse("");
    }

    private static <T> Optional<T> attempt(String what, Supplier<T> call) {
        try {
            return Optional.of(HostBoundary.read(what, call));
        } catch (UnreadableException unreadable) {
            LOG.warn("The decision page goes without {}", what, unreadable);
            return Optional.empty();
        }
    }
}
