package org.empathygate.confluence.jira;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Questions that are on their way to one Jira for one reader, and everybody who waits for their answers. */
final class Flight {

    private final Map<AnswerKey, CompletableFuture<Remembered>> answers = new LinkedHashMap<>();
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private final AtomicBoolean overdue = new AtomicBoolean();
    private final Deadline deadline;
    private final Visit visit;

    Flight(Collection<AnswerKey> keys, Deadline deadline, Visit visit) {
        keys.forEach(key -> answers.put(key, new CompletableFuture<>()));
        this.deadline = deadline;
        this.visit = visit;
    }

    Visit visit() {
        return visit;
    }

    Deadline deadline() {
        return deadline;
    }

    Set<AnswerKey> keys() {
        return answers.keySet();
    }

    void settle(AnswerKey key, Remembered answer) {
        future(key).complete(answer);
    }

    boolean isSettled(AnswerKey key) {
        return future(key).isDone();
    }

    /** Empty when the deadline came first, or an interrupt. */
    Optional<Remembered> await(AnswerKey key) throws InterruptedException {
        try {
            return Optional.of(future(key).get(deadline.left().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooSlow) {
            return Optional.empty();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("An answer was completed by an exception", impossible);
        }
    }

    /** Whether this is the first time that it is said. Whoever still works on it is told to stop. */
    boolean giveUp() {
        boolean first = overdue.compareAndSet(false, true);
        synchronized (this) {
            Thread working = thread.get();
            if (first && working != null) {
                working.interrupt();
            }
        }
        return first;
    }

    boolean isGivenUp() {
        return overdue.get();
    }

    /** Runs the work on this thread, which is left as it was found. */
    void run(Runnable work) {
        thread.set(Thread.currentThread());
        try {
            work.run();
        } finally {
            synchronized (this) {
                thread.set(null);
                Thread.interrupted();
            }
        }
    }

    private CompletableFuture<Remembered> future(AnswerKey key) {
        CompletableFuture<Remembered> future = answers.get(key);
        if (future == null) {
            throw new IllegalArgumentException("Not on this flight: " + key.question());
        }
        return future;
    }
}
