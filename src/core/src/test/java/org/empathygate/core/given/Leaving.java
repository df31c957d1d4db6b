package org.empathygate.core.given;

import java.util.Optional;
import java.util.Set;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;

/** The same people, of whom some have left. */
public record Leaving(Persons before, Set<String> left) implements Persons {

    @Override
    public Optional<PersonId> findActive(String keyOrName) {
        return before.findActive(keyOrName).filter(this::isActive);
    }

    @Override
    public boolean isActive(PersonId person) {
        return before.isActive(person) && !left.contains(person.userKey());
    }

    @Override
    public String userName(PersonId person) {
        return before.userName(person);
    }

    @Override
    public String displayName(PersonId person) {
        return before.displayName(person);
    }
}
