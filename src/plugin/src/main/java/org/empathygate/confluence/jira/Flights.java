package org.empathygate.confluence.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.PersonId;
import org.empathygate.core.status.FailureCode;
import org.empathygate.core.status.ScopeAnswer;
import org.empathygate.core.status.ScopeFailure;

/**
 * Sends questions to Jira, each only once however many wait for it, and never while Jira is known to be down. What comes,
 * or does not come, goes into the cache.
 */
final class Flights {

    private final Map<AnswerKey, Flight> underway = new ConcurrentHashMap<>();
    private final Map<String, Breaker> breakers = new ConcurrentHashMap<>();
    private final Setbacks setbacks;
    private final Lines lines;
    private final AnswerCache cache;
    private final Duration patience;
    private final Clock clock;

    /**
     * @param patience how long anybody waits for an answer, however Jira drags it out
     */
    Flights(Lines lines, AnswerCache cache, Duration patience, Clock clock) {
        this.setbacks = new Setbacks(clock);
        this.lines = lines;
        this.cache = cache;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Sends what is not underway already, and does not wait.
     *
     * @param keys all of this link and of one reader, in the order in which they are needed
     */
    void send(JiraLink link, Collection<AnswerKey> keys, Visit visit) {
        Flight flight = new Flight(keys, Deadline.in(patience, clock), visit);
        List<AnswerKey> mine =
                claim(flight).stream().filter(key -> !hasJustCome(flight, key)).toList();
        if (!mine.isEmpty()) {
            depart(flight, link, mine);
        }
    }

    /**
     * Waits for what was sent, by whomever, until its deadline. Empty when it is not underway; then the cache has it.
     */
    Optional<Remembered> await(AnswerKey key) throws InterruptedException {
        Flight flight = underway.get(key);
        if (flight == null) {
            return Optional.empty();
        }
        Optional<Remembered> answer = flight.await(key);
        return answer.isPresent() ? answer : Optional.of(overdue(flight, key));
    }

    /** One flight at a time: a page that is opened many times at once must not share its questions out among flights. */
    private synchronized List<AnswerKey> claim(Flight flight) {
        return flight.keys().stream()
                .filter(key -> underway.putIfAbsent(key, flight) == null)
                .toList();
    }

    /** By another flight that ended since the cache was looked into. */
    private boolean hasJustCome(Flight flight, AnswerKey key) {
        Optional<Remembered> come = cache.current(key, flight.visit().newerThan());
        come.ifPresent(answer -> settle(flight, key, answer));
        return come.isPresent();
    }

    private void depart(Flight flight, JiraLink link, List<AnswerKey> mine) {
        Breaker breaker = breakers.computeIfAbsent(link.id(), id -> new Breaker(clock));
        setbacks.recent(mine.get(0))
                .or(() -> breaker.isShut().map(Reply.Refusal::of))
                .ifPresentOrElse(refusal -> refuse(flight, mine, refusal), () -> takeLine(flight, link, mine, breaker));
    }

    private void takeLine(Flight flight, JiraLink link, List<AnswerKey> mine, Breaker breaker) {
        if (!lines.start(() -> flight.run(() -> fly(flight, link, mine, breaker)))) {
            fail(flight, mine, Reply.Refusal.of(Trouble.BUSY));
        }
    }

    private void fly(Flight flight, JiraLink link, List<AnswerKey> mine, Breaker breaker) {
        try {
            breaker.refuses()
                    .ifPresentOrElse(
                            trouble -> refuse(flight, mine, Reply.Refusal.of(trouble)),
                            () -> ask(flight, link, mine, breaker));
        } finally {
            refuse(flight, mine, Reply.Refusal.of(Trouble.BROKEN_HERE));
        }
    }

    /** The first refusal is the answer to everything that is left: nobody knocks twice at a closed door. */
    private void ask(Flight flight, JiraLink link, List<AnswerKey> mine, Breaker breaker) {
        PersonId reader = mine.get(0).reader();
        Deque<Batch> left =
                new ArrayDeque<>(Batch.of(mine.stream().map(AnswerKey::question).toList()));
        while (!left.isEmpty()) {
            Batch batch = left.removeFirst();
            Reply reply = flight.deadline().isOver()
                    ? Reply.Refusal.of(Trouble.TOO_SLOW)
                    : AskBoundary.ask(
                            link, batch, flight.deadline(), flight.visit().callback());
            report(reply, flight, breaker);
            if (reply instanceof Reply.Refusal refusal) {
                fail(flight, mine, refusal);
                return;
            }
            if (reply instanceof Reply.TooMuch) {
                left.addFirst(batch.secondHalf());
                left.addFirst(batch.firstHalf());
            }
            if (reply instanceof Reply.Data data) {
                setbacks.over(mine.get(0));
                batch.answers(data.answer())
                        .forEach((question, answer) -> keep(
                                flight,
                                new AnswerKey(reader, link.id(), question),
                                answer,
                                data.answer().asOf()));
            }
        }
    }

    /** What was given up has been reported as too slow, and an answer that comes after all does not change that. */
    private static void report(Reply reply, Flight flight, Breaker breaker) {
        if (flight.isGivenUp()) {
            return;
        }
        if (reply instanceof Reply.Refusal refusal && !refusal.jiraIsWell()) {
            breaker.failed(refusal.trouble());
            return;
        }
        breaker.succeeded();
    }

    /** What Jira could not read this time is no answer to be kept for minutes. */
    private void keep(Flight flight, AnswerKey key, ScopeAnswer answer, Instant asOf) {
        settle(
                flight,
                key,
                answer instanceof ScopeFailure failure && failure.code() == FailureCode.UNREADABLE
                        ? cache.keep(
                                key,
                                Reply.Refusal.unreadable(failure.message()),
                                flight.visit().now())
                        : cache.keep(key, answer, asOf));
    }

    private void fail(Flight flight, List<AnswerKey> keys, Reply.Refusal refusal) {
        setbacks.met(keys.get(0), refusal);
        refuse(flight, keys, refusal);
    }

    /** Those that have no answer yet. */
    private void refuse(Flight flight, List<AnswerKey> keys, Reply.Refusal refusal) {
        keys.stream()
                .filter(key -> !flight.isSettled(key))
                .forEach(key -> settle(
                        flight, key, cache.keep(key, refusal, flight.visit().now())));
    }

    /** Whoever is told can ask again at once: by then it is not underway any more. */
    private void settle(Flight flight, AnswerKey key, Remembered answer) {
        underway.remove(key, flight);
        flight.settle(key, answer);
    }

    private Remembered overdue(Flight flight, AnswerKey key) {
        Reply.Refusal tooSlow = Reply.Refusal.of(Trouble.TOO_SLOW);
        if (flight.giveUp()) {
            breakers.computeIfAbsent(key.link(), id -> new Breaker(clock)).failed(Trouble.TOO_SLOW);
        }
        setbacks.met(key, tooSlow);
        refuse(
                flight,
                flight.keys().stream()
                        .filter(each -> underway.get(each) == flight)
                        .toList(),
                tooSlow);
        return cache.whatever(key)
                .orElseGet(() -> new Remembered(
                        null,
                        new Remembered.Refused(
                                tooSlow, clock.instant(), flight.visit().now())));
    }
}
