package org.empathygate.core.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;

/** Follow-up questions that live as long as this object. */
public final class InMemoryFollowUps implements FollowUps {

    private static final Comparator<FollowUp> LONGEST_FIRST =
            Comparator.comparing(FollowUp::dueOn).thenComparingLong(FollowUp::id);

    private final Map<Long, FollowUp> byId = new ConcurrentSkipListMap<>();

    @Override
    public synchronized boolean schedule(FollowUp followUp) {
        if (of(followUp.override()).stream().anyMatch(each -> each.number() == followUp.number())) {
            return false;
        }
        FollowUp stored = followUp.withId(byId.size() + 1L);
        byId.put(stored.id(), stored);
        return true;
    }

    @Override
    public Optional<FollowUp> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<FollowUp> of(long override) {
        return about(Set.of(override));
    }

    @Override
    public List<FollowUp> about(Collection<Long> overrides) {
        return byId.values().stream()
                .filter(each -> overrides.contains(each.override()))
                .sorted(Comparator.comparingInt(FollowUp::number))
                .toList();
    }

    @Override
    public List<FollowUp> waitingFor(PersonId requester, LocalDate today) {
        return due(today).filter(each -> each.requester().equals(requester)).toList();
    }

    @Override
    public List<FollowUp> unanswered(LocalDate first, LocalDate last) {
        return due(last).filter(each -> !each.dueOn().isBefore(first)).toList();
    }

    private Stream<FollowUp> due(LocalDate day) {
        return byId.values().stream()
                .filter(each -> each.stateOn(day) == FollowUpState.DUE)
                .sorted(LONGEST_FIRST);
    }

    @Override
    public FollowUpCount count(ProjectKey project, LocalDate today) {
        int due = 0;
        Map<Harm, Integer> answered = new EnumMap<>(Harm.class);
        for (FollowUp each : byId.values()) {
            if (each.project().equals(project) && each.stateOn(today) != FollowUpState.SCHEDULED) {
                due++;
                if (each.answer() != null) {
                    answered.merge(each.answer().harm(), 1, Integer::sum);
                }
            }
        }
        return new FollowUpCount(due, answered);
    }

    @Override
    public boolean replace(FollowUp followUp, int basedOnVersion) {
        FollowUp current = byId.get(followUp.id());
        return current != null && current.version() == basedOnVersion && byId.replace(followUp.id(), current, followUp);
    }
}
