package org.empathygate.core.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.empathygate.core.PersonId;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;

/**
 * Sends what waits. A notice is settled before its mail is handed over, in one transaction: so of several nodes one sends it,
 * and what the host does not take waits for the next time.
 */
public final class Postman {

    private static final int AT_ONCE = 100;
    private static final int DIGESTS_AT_ONCE = 5_000;

    /** What could not be sent for so long is no news any more. */
    private static final Duration WORTH_SENDING_FOR = Duration.ofDays(7);

    private final Notices notices;
    private final NoticeSettings settings;
    private final Letters letters;
    private final Post post;
    private final Transactions transactions;
    private final Clock clock;

    public Postman(
            Notices notices,
            NoticeSettings settings,
            Letters letters,
            Post post,
            Transactions transactions,
            Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.letters = letters;
        this.post = post;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How a notice fared. */
    private enum Fate {
        SENT,
        DROPPED,
        LATER
    }

    /**
     * Sends what is to be told in a mail of its own. Ends at the first mail that the host does not take.
     *
     * @return how many were sent
     */
    public int deliver() {
        int sent = 0;
        for (Notice notice : notices.waiting(AT_ONCE)) {
            Fate fate = transactions.inOne(() -> deliver(notice));
            if (fate == Fate.LATER) {
                return sent;
            }
            sent += fate == Fate.SENT ? 1 : 0;
        }
        return sent;
    }

    private Fate deliver(Notice notice) {
        Instant now = now();
        Notice settled = notice.settled(now);
        if (!notices.replace(settled, notice.version()) || notice.madeAt().isBefore(now.minus(WORTH_SENDING_FOR))) {
            return Fate.DROPPED;
        }
        Fate fate = sent(letters.of(notice));
        if (fate == Fate.LATER) {
            notices.replace(settled.waitingAgain(), settled.version());
        }
        return fate;
    }

    /**
     * Sends each person the digest of the day, if anything waits for it and none was sent today.
     *
     * @param stillDue the occasions that are due today; what waited and is done by now is told nobody
     * @return how many digests were sent
     */
    public int digests(Set<String> stillDue) {
        Map<PersonId, List<Notice>> byPerson = new LinkedHashMap<>();
        for (Notice notice : notices.waitingForDigest(DIGESTS_AT_ONCE)) {
            if (Occasions.isFact(notice.occasion()) || stillDue.contains(notice.occasion())) {
                byPerson.computeIfAbsent(notice.to(), person -> new ArrayList<>())
                        .add(notice);
            } else {
                notices.replace(notice.settled(now()), notice.version());
            }
        }
        int sent = 0;
        for (Map.Entry<PersonId, List<Notice>> person : byPerson.entrySet()) {
            Fate fate = transactions.inOne(() -> digest(person.getKey(), person.getValue()));
            if (fate == Fate.LATER) {
                return sent;
            }
            sent += fate == Fate.SENT ? 1 : 0;
        }
        return sent;
    }

    private Fate digest(PersonId person, List<Notice> waiting) {
        if (!settings.of(person).digest()) {
            settle(waiting);
            return Fate.DROPPED;
        }
        LocalDate today = LocalDate.now(clock);
        if (!settings.takeTurn(person, today)) {
            return Fate.DROPPED;
        }
        List<Notice> settled = settle(waiting);
        Fate fate = settled.isEmpty() ? Fate.DROPPED : sent(letters.digest(person, settled));
        if (fate == Fate.LATER) {
            settled.forEach(notice -> notices.replace(notice.waitingAgain(), notice.version()));
        }
        if (fate != Fate.SENT) {
            settings.giveBackTurn(person, today);
        }
        return fate;
    }

    /** Those that nobody else settled first. */
    private List<Notice> settle(List<Notice> waiting) {
        Instant now = now();
        return waiting.stream()
                .filter(notice -> notices.replace(notice.settled(now), notice.version()))
                .map(notice -> notice.settled(now))
                .toList();
    }

    private Fate sent(Letter letter) {
        try {
            return post.send(letter) ? Fate.SENT : Fate.DROPPED;
        } catch (UnreadableException noMailNow) {
            return Fate.LATER;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
