package org.empathygate.confluence.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.status.ScopeAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What Jira answered to whom, on this node and in memory only. Bounded by number and by size; what was not looked at for
 * longest goes first.
 *
 * <p>Not the host's cache: that has one lifetime for everything, while here an answer is fresh for minutes, old for an hour,
 * and a failure is forgotten in seconds; and it cannot be bounded by size on every version.
 */
final class AnswerCache {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_WEIGHT = 16L << 20;

    private final Map<AnswerKey, Remembered> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final AtomicLong weight = new AtomicLong();
    private final Lifetimes lifetimes;
    private final Clock clock;

    AnswerCache(Lifetimes lifetimes, Clock clock) {
        this.lifetimes = lifetimes;
        this.clock = clock;
    }

    /**
     * An answer, or a refusal, that is young enough that nobody has to ask.
     *
     * @param newerThan when the reader was shown what they want something newer than; null when they do not ask for that
     */
    synchronized Optional<Remembered> current(AnswerKey key, @Nullable Instant newerThan) {
        return find(key).filter(entry -> isCurrent(entry, newerThan));
    }

    /** What is there, however old it is and without anybody being asked, as long as it may be shown at all. */
    synchronized Optional<Remembered> whatever(AnswerKey key) {
        return find(key);
    }

    /** What is remembered from now on. */
    synchronized Remembered keep(AnswerKey key, ScopeAnswer answer, Instant asOf) {
        return put(key, new Remembered(new Remembered.Known(answer, asOf, clock.instant()), null));
    }

    /**
     * What is remembered from now on.
     *
     * @param asked when the page asked whose readers are refused
     */
    synchronized Remembered keep(AnswerKey key, Reply.Refusal refusal, Instant asked) {
        Remembered before = find(key).filter(this::isAnswered).orElseGet(() -> new Remembered(null, null));
        return put(key, before.refused(new Remembered.Refused(refusal, clock.instant(), asked)));
    }

    synchronized int size() {
        return entries.size();
    }

    private Optional<Remembered> find(AnswerKey key) {
        Remembered entry = entries.get(key);
        if (entry != null && isForgotten(entry)) {
            remove(key);
            return Optional.empty();
        }
        return Optional.ofNullable(entry);
    }

    private boolean isCurrent(Remembered entry, @Nullable Instant newerThan) {
        Remembered.Refused refused = entry.refused();
        if (refused != null) {
            Trouble trouble = refused.refusal().trouble();
            return isYounger(refused.at(), Lifetimes.of(trouble))
                    && !(endsByConsent(trouble) && wasSeen(refused, newerThan));
        }
        Remembered.Known known = entry.known();
        return known != null
                && isYounger(known.at(), lifetimes.fresh())
                && (newerThan == null || known.at().isAfter(newerThan) || isYounger(known.at(), lifetimes.anew()));
    }

    private static boolean endsByConsent(Trouble trouble) {
        return trouble == Trouble.NOT_AUTHORISED || trouble == Trouble.NO_PERMISSION;
    }

    /** Who comes back from consenting has done something about it. A time that is still to come was never shown to anybody. */
    private boolean wasSeen(Remembered.Refused refused, @Nullable Instant newerThan) {
        return newerThan != null
                && !newerThan.isAfter(clock.instant())
                && !refused.asked().isAfter(newerThan);
    }

    private boolean isAnswered(Remembered entry) {
        Remembered.Known known = entry.known();
        return known != null && isYounger(known.at(), lifetimes.stale());
    }

    private boolean isForgotten(Remembered entry) {
        Remembered.Refused refused = entry.refused();
        return !isAnswered(entry)
                && (refused == null
                        || !isYounger(
                                refused.at(), Lifetimes.of(refused.refusal().trouble())));
    }

    /** A clock that was set back makes everything old, never young for ever. */
    private boolean isYounger(Instant then, Duration limit) {
        Duration age = Duration.between(then, clock.instant());
        return !age.isNegative() && age.compareTo(limit) < 0;
    }

    private Remembered put(AnswerKey key, Remembered entry) {
        remove(key);
        entries.put(key, entry);
        weight.addAndGet(Weight.of(key, entry));
        Iterator<Map.Entry<AnswerKey, Remembered>> eldest = entries.entrySet().iterator();
        while (entries.size() > MOST_ENTRIES || weight.get() > MOST_WEIGHT) {
            Map.Entry<AnswerKey, Remembered> next = eldest.next();
            weight.addAndGet(-Weight.of(next.getKey(), next.getValue()));
            eldest.remove();
        }
        return entry;
    }

    private void remove(AnswerKey key) {
        Remembered before = entries.remove(key);
        if (before != null) {
            weight.addAndGet(-Weight.of(key, before));
        }
    }
}
