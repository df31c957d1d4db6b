package org.empathygate.core.given;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.notice.Letter;
import org.empathygate.core.notice.Post;

/** A post that keeps every letter, and that can be closed. */
public final class Mailbox implements Post {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Set<PersonId> withoutAddress = new HashSet<>();

    @Override
    public boolean send(Letter letter) {
        if (closed.get()) {
            throw new UnreadableException("the post, which the test closed");
        }
        return !withoutAddress.contains(letter.to()) && letters.add(letter);
    }

    public void close() {
        closed.set(true);
    }

    public void open() {
        closed.set(false);
    }

    public void hasNoAddress(PersonId person) {
        withoutAddress.add(person);
    }

    public List<Letter> letters() {
        return List.copyOf(letters);
    }

    public List<Letter> to(PersonId person) {
        return letters.stream().filter(letter -> letter.to().equals(person)).toList();
    }
}
