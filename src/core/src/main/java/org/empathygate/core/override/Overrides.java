package org.empathygate.core.override;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.WorkItemId;

/** Port: the store of override requests. */
public interface Overrides {

    /** How many requests are read at once. */
    int PAGE = 200;

    /**
     * Stores a request that has no id yet; answers it with its id, which is higher than every id given before. One work item
     * has at most one open request for a choice point, broken glass included: of several racers, on whichever node, one is stored; the others get
     * {@link org.empathygate.core.UnreadableException}, and the transaction that is running is lost to them.
     */
    OverrideRequest add(OverrideRequest request);

    Optional<OverrideRequest> find(long id);

    /** The request asked last, and the hold. One statement: the gate waits for it. */
    Standing current(WorkItemId workItem, ChoicePoint choicePoint);

    /** All requests of a work item, the newest first. */
    List<OverrideRequest> of(WorkItemId workItem);

    /** All requests of these work items, the newest first. */
    List<OverrideRequest> of(Collection<WorkItemId> workItems);

    /** The requests in this state whose id is higher than {@code after}, in every project, the oldest first. */
    List<OverrideRequest> in(OverrideState state, long after, int limit);

    /** All requests in this state, the oldest first, read a page at a time as they are asked for. */
    default Stream<OverrideRequest> all(OverrideState state) {
        return Stream.iterate(
                        in(state, OverrideRequest.NOT_STORED, PAGE),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE
                                ? List.of()
                                : in(state, page.get(page.size() - 1).id(), PAGE))
                .flatMap(List::stream);
    }

    /** All approved requests whose last day is one of these, in every project, the one that ends soonest first. */
    List<OverrideRequest> expiring(LocalDate first, LocalDate last);

    /**
     * Stores the request if the stored version is still {@code basedOnVersion}. Of several racers, on whichever node,
     * exactly one is answered true.
     *
     * @return false when somebody else was faster or there is no such request; nothing is stored then
     */
    boolean replace(OverrideRequest request, int basedOnVersion);
}
