package org.empathygate.confluence.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.PersonId;

/**
 * What lately kept a reader from asking a Jira, whatever they asked. A page that did not name all its questions at once, because
 * others are included in it, does not wait for each of them again.
 */
final class Setbacks {

    private static final Set<Trouble> WAITED_FOR = Set.of(Trouble.JIRA_DOWN, Trouble.TOO_SLOW, Trouble.BUSY);

    private final Map<Way, Setback> last = new ConcurrentHashMap<>();
    private final Clock clock;

    Setbacks(Clock clock) {
        this.clock = clock;
    }

    private record Way(PersonId reader, String link) {
        static Way of(AnswerKey key) {
            return new Way(key.reader(), key.link());
        }
    }

    private record Setback(Reply.Refusal refusal, Instant at) {}

    /** Whatever else there is comes at once, and may be about this question alone. */
    void met(AnswerKey key, Reply.Refusal refusal) {
        if (WAITED_FOR.contains(refusal.trouble())) {
            last.values().removeIf(setback -> !isRecent(setback));
            last.put(Way.of(key), new Setback(refusal, clock.instant()));
        }
    }

    void over(AnswerKey key) {
        last.remove(Way.of(key));
    }

    /** As long as that failure itself is remembered. */
    Optional<Reply.Refusal> recent(AnswerKey key) {
        return Optional.ofNullable(last.get(Way.of(key))).filter(this::isRecent).map(Setback::refusal);
    }

    /** A clock that was set back makes everything old. */
    private boolean isRecent(Setback setback) {
        Duration age = Duration.between(setback.at(), clock.instant());
        return !age.isNegative() && age.compareTo(Lifetimes.of(setback.refusal().trouble())) < 0;
    }
}
