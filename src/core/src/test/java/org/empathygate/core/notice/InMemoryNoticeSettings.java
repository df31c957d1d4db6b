package org.empathygate.core.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.empathygate.core.PersonId;

/** Choices that live as long as this object. */
public final class InMemoryNoticeSettings implements NoticeSettings {

    private final Map<PersonId, NoticeChoice> choices = new HashMap<>();
    private final Map<PersonId, LocalDate> lastDigests = new HashMap<>();

    @Override
    public synchronized NoticeChoice of(PersonId person) {
        return choices.getOrDefault(person, NoticeChoice.ALL);
    }

    @Override
    public synchronized void save(PersonId person, NoticeChoice choice) {
        choices.put(person, choice);
    }

    @Override
    public synchronized boolean takeTurn(PersonId person, LocalDate day) {
        LocalDate last = lastDigests.get(person);
        if (last != null && !last.isBefore(day)) {
            return false;
        }
        lastDigests.put(person, day);
        return true;
    }

    @Override
    public synchronized void giveBackTurn(PersonId person, LocalDate day) {
        lastDigests.remove(person, day);
    }
}
