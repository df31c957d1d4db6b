package org.empathygate.confluence.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.PersonId;

/**
 * Use case: what does Jira say to this reader? Whoever asks first asks for the whole page, so that everybody after finds
 * the answer here. All Jiras of a page are asked at the same time, and the wait for all of them together is bounded.
 */
public final class JiraDesk {

    /** How long a page may be held up, whatever Jira does. */
    public static final Duration PATIENCE = Duration.ofSeconds(7);

    private final Jiras jiras;
    private final AnswerCache cache;
    private final Flights flights;

    public JiraDesk(Jiras jiras, Lines lines, Clock clock) {
        this(jiras, lines, PATIENCE, clock);
    }

    JiraDesk(Jiras jiras, Lines lines, Duration patience, Clock clock) {
        this.jiras = jiras;
        this.cache = new AnswerCache(Lifetimes.USUAL, clock);
        this.flights = new Flights(lines, cache, patience, clock);
    }

    /**
     * Answers from memory where that is new enough, and else asks.
     *
     * @param page everything that the same page will want, for the case that somebody has to ask
     */
    public Told ask(PersonId reader, Wanted wanted, Supplier<? extends Collection<Wanted>> page, Visit visit) {
        Optional<JiraLink> link = jiras.find(wanted.link());
        if (link.isEmpty()) {
            return noLink(wanted);
        }
        AnswerKey key = new AnswerKey(reader, link.get().id(), wanted.question());
        Remembered answer = cache.current(key, visit.newerThan()).orElseGet(() -> {
            send(reader, wanted, page.get(), visit);
            return await(key);
        });
        return told(answer, false, link.get());
    }

    /** Answers from memory alone. What a page would ask for again is old here, because nobody asks. */
    public Told recall(PersonId reader, Wanted wanted) {
        return jiras.find(wanted.link())
                .map(link -> recalled(new AnswerKey(reader, link.id(), wanted.question()), link))
                .orElseGet(() -> noLink(wanted));
    }

    private Told recalled(AnswerKey key, JiraLink link) {
        boolean old = cache.current(key, null).isEmpty();
        return cache.whatever(key)
                .filter(entry -> entry.known() != null)
                .map(entry -> told(entry, old, link))
                .orElseGet(Told.Unasked::new);
    }

    /** First what this macro waits for, then the rest of the page. */
    private void send(PersonId reader, Wanted wanted, Collection<Wanted> page, Visit visit) {
        Map<String, JiraLink> links = new LinkedHashMap<>();
        Map<String, Set<AnswerKey>> keys = new LinkedHashMap<>();
        Set<Wanted> all = new LinkedHashSet<>();
        all.add(wanted);
        all.addAll(page);
        all.forEach(each -> jiras.find(each.link()).ifPresent(link -> {
            AnswerKey key = new AnswerKey(reader, link.id(), each.question());
            if (cache.current(key, visit.newerThan()).isEmpty()) {
                links.putIfAbsent(link.id(), link);
                keys.computeIfAbsent(link.id(), id -> new LinkedHashSet<>()).add(key);
            }
        }));
        links.forEach((id, link) -> flights.send(link, keys.getOrDefault(id, Set.of()), visit));
    }

    private Remembered await(AnswerKey key) {
        try {
            return flights.await(key).or(() -> cache.whatever(key)).orElseGet(JiraDesk::nothing);
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
            return cache.whatever(key).orElseGet(JiraDesk::nothing).refused(tooSlow());
        }
    }

    private static Remembered nothing() {
        return new Remembered(null, tooSlow());
    }

    private static Remembered.Refused tooSlow() {
        return new Remembered.Refused(Reply.Refusal.of(Trouble.TOO_SLOW), Instant.EPOCH, Instant.EPOCH);
    }

    private static Told noLink(Wanted wanted) {
        return wanted.link() == null
                ? new Told.Nothing(Trouble.NO_LINK, null, null)
                : new Told.Nothing(Trouble.LINK_UNKNOWN, null, wanted.link());
    }

    /** @param old whether it is, even if nothing went wrong since */
    private static Told told(Remembered answer, boolean old, JiraLink link) {
        Remembered.Known known = answer.known();
        Remembered.Refused refused = answer.refused();
        if (known != null) {
            return new Told.Answer(
                    known.answer(),
                    known.asOf(),
                    old || refused != null,
                    refused == null ? null : refused.refusal().trouble(),
                    link.display(),
                    link.id());
        }
        if (refused != null) {
            Reply.Refusal refusal = refused.refusal();
            return new Told.Nothing(refusal.trouble(), refusal.authorise(), refusal.detail());
        }
        return new Told.Unasked();
    }
}
