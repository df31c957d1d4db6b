package org.empathygate.confluence.jira;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.empathygate.confluence.Trouble;
import org.jspecify.annotations.Nullable;

/** Jiras that do as a test tells them: by default they count seven unsatisfied work items in everything. */
final class JiraTwin implements Jiras {

    private final Map<String, Link> links = new ConcurrentHashMap<>();
    private final List<Batch> requests = new CopyOnWriteArrayList<>();
    private final AtomicReference<Function<Batch, Reply>> behaviour = new AtomicReference<>(JiraTwin::counts);
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger mostInFlight = new AtomicInteger();

    JiraTwin(String... ids) {
        for (String id : ids) {
            links.put(id, new Link(id));
        }
    }

    List<Batch> requests() {
        return requests;
    }

    int mostInFlight() {
        return mostInFlight.get();
    }

    void answers(Function<Batch, Reply> reply) {
        behaviour.set(reply);
    }

    void isWell() {
        answers(JiraTwin::counts);
    }

    void refuses(Trouble trouble) {
        answers(batch -> Reply.Refusal.of(trouble));
    }

    /** Until it is let go, deaf to interrupts as a socket is; then it answers after all. */
    CountDownLatch hangs() {
        CountDownLatch release = new CountDownLatch(1);
        answers(batch -> {
            boolean interrupted = false;
            while (release.getCount() > 0) {
                try {
                    release.await();
                } catch (InterruptedException deaf) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return counts(batch);
        });
        return release;
    }

    static Reply counts(Batch batch) {
        return new Reply.Data(AnswerReader.read(
                        Answers.counting(7, batch.questions().size()),
                        batch.questions().size())
                .orElseThrow());
    }

    @Override
    public Optional<JiraLink> find(@Nullable String idOrName) {
        return Optional.ofNullable(links.get(idOrName == null ? "primary" : idOrName));
    }

    private final class Link implements JiraLink {

        private final String id;

        private Link(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public URI display() {
            return URI.create("https://" + id + ".example/jira");
        }

        @Override
        public Reply ask(Batch batch, Deadline deadline, @Nullable URI callback) {
            requests.add(batch);
            mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
            try {
                return Objects.requireNonNull(behaviour.get()).apply(batch);
            } finally {
                inFlight.decrementAndGet();
            }
        }
    }
}
