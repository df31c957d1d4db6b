package org.empathygate.core.override;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;

/** Delegations that live as long as this object. */
public final class InMemoryDelegations implements Delegations {

    private final List<Delegation> inOrder = new ArrayList<>();

    @Override
    public synchronized Delegation add(Delegation delegation) {
        if (inOrder.stream()
                .anyMatch(other -> other.by().equals(delegation.by()) && other.number() == delegation.number())) {
            throw new UnreadableException("a delegation, because its number is taken");
        }
        Delegation stored = delegation.withId(inOrder.size() + 1L);
        inOrder.add(stored);
        return stored;
    }

    @Override
    public Optional<Delegation> find(long id) {
        return all(delegation -> delegation.id() == id).stream().findFirst();
    }

    @Override
    public List<Delegation> by(PersonId person) {
        return all(delegation -> delegation.by().equals(person));
    }

    @Override
    public List<Delegation> to(PersonId person) {
        return all(delegation -> delegation.to().equals(person));
    }

    @Override
    public List<Delegation> receivedOn(PersonId person, LocalDate day) {
        return all(delegation -> delegation.to().equals(person) && delegation.on(day));
    }

    @Override
    public synchronized boolean replace(Delegation delegation, int basedOnVersion) {
        return find(delegation.id())
                .filter(stored -> stored.version() == basedOnVersion)
                .map(stored -> inOrder.set(inOrder.indexOf(stored), delegation))
                .isPresent();
    }

    private synchronized List<Delegation> all(Predicate<Delegation> which) {
        return inOrder.stream().filter(which).toList();
    }
}
