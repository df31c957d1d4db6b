package org.empathygate.core.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;

/** Commitments that live as long as this object. */
public final class InMemoryCommitments implements Commitments {

    private static final Comparator<TrackedCommitment> SOONEST_FIRST = Comparator.comparing(
                    (TrackedCommitment commitment) -> commitment.promised().due())
            .thenComparingLong(TrackedCommitment::id);

    private final Map<Long, TrackedCommitment> byId = new ConcurrentSkipListMap<>();

    @Override
    public synchronized Optional<TrackedCommitment> add(TrackedCommitment commitment) {
        if (byId.values().stream().anyMatch(each -> each.override() == commitment.override())) {
            return Optional.empty();
        }
        TrackedCommitment stored = commitment.withId(byId.size() + 1L);
        byId.put(stored.id(), stored);
        return Optional.of(stored);
    }

    @Override
    public Optional<TrackedCommitment> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<TrackedCommitment> of(WorkItemId workItem) {
        return byId.values().stream()
                .filter(commitment -> commitment.workItem().equals(workItem))
                .sorted(Comparator.comparingLong(TrackedCommitment::id).reversed())
                .toList();
    }

    @Override
    public List<TrackedCommitment> ofOwner(PersonId owner) {
        return byId.values().stream()
                .filter(commitment -> commitment.promised().owner().equals(owner))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    @Override
    public List<TrackedCommitment> openUntil(LocalDate day) {
        return byId.values().stream()
                .filter(commitment -> commitment.state() == CommitmentState.OPEN
                        && !commitment.promised().due().isAfter(day))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    @Override
    public boolean replace(TrackedCommitment commitment, int basedOnVersion) {
        TrackedCommitment current = byId.get(commitment.id());
        return current != null
                && current.version() == basedOnVersion
                && byId.replace(commitment.id(), current, commitment);
    }
}
