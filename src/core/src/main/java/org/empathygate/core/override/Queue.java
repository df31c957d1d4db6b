package org.empathygate.core.override;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItems;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.jspecify.annotations.Nullable;

/**
 * Use case: the requests that wait for somebody's decision, the oldest first: by their own authority, by delegation, or
 * because they are the backup of a request that waited for too long. Membership is asked once for each project, and of the
 * work items only those of the page are read.
 */
public final class Queue {

    private final Overrides overrides;
    private final PolicyBook policies;
    private final RightsBook rights;
    private final WorkItems workItems;
    private final Permissions permissions;
    private final Clock clock;

    public Queue(
            Overrides overrides,
            PolicyBook policies,
            RightsBook rights,
            WorkItems workItems,
            Permissions permissions,
            Clock clock) {
        this.overrides = overrides;
        this.policies = policies;
        this.rights = rights;
        this.workItems = workItems;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * A request that waits.
     *
     * @param due when it escalates, or should be decided where there is no backup; null when the policy sets no time
     * @param entitlement a no when only being the assignee keeps the person from deciding
     */
    public record Waiting(
            OverrideRequest request,
            WorkItemFacts workItem,
            @Nullable Instant due,
            Entitlement entitlement) {}

    /**
     * A part of the queue.
     *
     * @param more whether the queue goes on after it
     */
    public record Page(List<Waiting> waiting, boolean more) {

        public Page {
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * What waits for this person and is on work items that they may see.
     *
     * @param project null for every project
     * @param start how many of the oldest to leave out
     */
    public Page waitingFor(PersonId person, @Nullable ProjectKey project, int start, int limit) {
        Instant now = clock.instant();
        Map<ProjectKey, Optional<Rights>> known = new HashMap<>();
        List<PersonId> lenders = rights.lenders(person);
        List<Waiting> found = new ArrayList<>();
        int last = start + limit + 1;
        for (Iterator<OverrideRequest> undecided = undecided(project); undecided.hasNext() && found.size() < last; ) {
            OverrideRequest request = undecided.next();
            known.computeIfAbsent(request.project(), key -> rightsIn(key, person, lenders))
                    .filter(held -> held.reach(request, now))
                    .flatMap(held -> visible(request, person).map(workItem -> waiting(request, workItem, held, now)))
                    .ifPresent(found::add);
        }
        List<Waiting> page = found.stream().skip(start).limit(limit).toList();
        return new Page(page, found.size() == last);
    }

    /** How one request waits for somebody, or would; empty when the policy cannot be read. */
    public Optional<Waiting> look(OverrideRequest request, WorkItemFacts workItem, PersonId person) {
        return rightsIn(workItem.project(), person, rights.lenders(person))
                .map(held -> waiting(request, workItem, held, clock.instant()));
    }

    private Iterator<OverrideRequest> undecided(@Nullable ProjectKey project) {
        return overrides
                .all(OverrideState.REQUESTED)
                .filter(request -> project == null || project.equals(request.project()))
                .iterator();
    }

    private Optional<Rights> rightsIn(ProjectKey project, PersonId person, List<PersonId> lenders) {
        return policies.effective(project) instanceof PolicyReading.Known known
                ? Optional.of(rights.of(person, lenders, project, known.policy()))
                : Optional.empty();
    }

    private Optional<WorkItemFacts> visible(OverrideRequest request, PersonId person) {
        return workItems.find(request.workItem()).filter(workItem -> permissions.mayBrowse(person, workItem.key()));
    }

    private static Waiting waiting(OverrideRequest request, WorkItemFacts workItem, Rights held, Instant now) {
        return new Waiting(
                request,
                workItem,
                held.policy().escalation().due(request.requestedAt()).orElse(null),
                held.over(request, workItem.assignee(), now));
    }
}
