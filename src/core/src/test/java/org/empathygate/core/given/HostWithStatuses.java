package org.empathygate.core.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.HostProject;
import org.empathygate.core.bypass.HostWorkItems;
import org.empathygate.core.bypass.StatusChange;
import org.empathygate.core.bypass.Whereabouts;
import org.empathygate.core.insight.EvidenceRef;

/** A host whose work items tests bring to where they like. */
public final class HostWithStatuses implements HostWorkItems {

    public static final HostProject SHOP = new HostProject(7, WorkItemBuilder.SHOP);

    private final Map<Long, Whereabouts> workItems = new TreeMap<>();
    private final Map<Long, List<StatusChange>> histories = new TreeMap<>();
    private final Set<Long> unreadable = new HashSet<>();
    private final Map<EvidenceRef, PersonId> removers = new HashMap<>();

    /** Its history tells from now on that this person took the native link away. */
    public void unlinked(EvidenceRef evidence, PersonId by) {
        removers.put(evidence, by);
    }

    /** It is there, but cannot be read until {@link #mend}. */
    public void damage(WorkItemBuilder workItem) {
        unreadable.add(workItem.id());
    }

    public void mend(WorkItemBuilder workItem) {
        unreadable.remove(workItem.id());
    }

    /** Puts a work item there, as a script in the database would: no history. */
    public void put(WorkItemBuilder workItem, boolean done, Instant created, Instant updated) {
        workItems.put(
                workItem.id(),
                new Whereabouts(workItem.facts(), SHOP, done ? "Done" : "In Progress", done, created, updated));
    }

    /** Changes its status and tells so in its history. */
    public void transition(WorkItemBuilder workItem, boolean done, Instant at) {
        Whereabouts before = Objects.requireNonNull(workItems.get(workItem.id()));
        histories
                .computeIfAbsent(workItem.id(), id -> new ArrayList<>())
                .add(new StatusChange(at, People.DANA, before.done(), done, false));
        put(workItem, done, before.created(), at);
    }

    @Override
    public List<HostProject> projects() {
        return List.of(SHOP);
    }

    @Override
    public List<WorkItemId> after(HostProject project, long after, int max) {
        return workItems.keySet().stream()
                .filter(id -> id > after)
                .limit(max)
                .map(WorkItemId::new)
                .toList();
    }

    @Override
    public List<WorkItemId> changedSince(Instant since, int from, int max) {
        return workItems.values().stream()
                .filter(where -> !where.updated().isBefore(since))
                .sorted(Comparator.comparing(Whereabouts::updated).reversed())
                .skip(from)
                .limit(max)
                .map(where -> where.facts().id())
                .toList();
    }

    @Override
    public List<Whereabouts> at(Collection<WorkItemId> ids) {
        return workItems.values().stream()
                .filter(where -> ids.contains(where.facts().id())
                        && !unreadable.contains(where.facts().id().value()))
                .toList();
    }

    @Override
    public Set<WorkItemId> existing(Collection<WorkItemId> ids) {
        return ids.stream().filter(id -> workItems.containsKey(id.value())).collect(Collectors.toSet());
    }

    /** Takes it away, as somebody would who deletes it while nobody listens. */
    public void remove(WorkItemBuilder workItem) {
        workItems.remove(workItem.id());
    }

    @Override
    public List<StatusChange> history(WorkItemId workItem) {
        return List.copyOf(histories.getOrDefault(workItem.value(), List.of()));
    }

    @Override
    public Optional<PersonId> unlinkedBy(WorkItemId workItem, Collection<EvidenceRef> evidence, Instant since) {
        return evidence.stream()
                .flatMap(ref -> Optional.ofNullable(removers.get(ref)).stream())
                .findFirst();
    }
}
