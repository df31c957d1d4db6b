package org.empathygate.core.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Recorded;

/**
 * Use case: how the gap stands in sets of work items, as one reader may see them. No side effect. A scope about which nothing
 * can be said says why, and the others are answered all the same.
 */
public final class GapStatusDesk {

    public static final int MOST_SCOPES = 50;

    private final Gathering gathering;
    private final DoneWorks doneWorks;
    private final Reports reports;
    private final Failures failures;
    private final Clock clock;

    public GapStatusDesk(Gathering gathering, DoneWorks doneWorks, Reports reports, Failures failures, Clock clock) {
        this.gathering = gathering;
        this.doneWorks = doneWorks;
        this.reports = reports;
        this.failures = failures;
        this.clock = clock;
    }

    /** What is said about each scope besides its counts. */
    public record Reports(Rows rows, OverrideRegister register, PageReport page) {}

    /**
     * Answers every question, in their order.
     *
     * @param readersName the name that the reader signs in with
     */
    public StatusAnswer answer(List<StatusQuestion> questions, PersonId reader, String readersName) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Set<Scope> scopes =
                questions.stream().map(StatusQuestion::scope).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Scope, Tried<Gathered>> gathered = gathering.gather(scopes, reader, failures);
        Map<Scope, Tried<Whole>> wholes = wholes(gathered, questions, reader);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new StatusAnswer(
                now,
                readersName,
                questions.stream()
                        .map(question -> answer(question, wholes, today, reader))
                        .toList());
    }

    /** Everything that is known about one scope. */
    private record Whole(Gathered gathered, DoneWork done) {}

    private record Found(Gathered gathered, List<FoundWorkItem> done) {}

    /** The store is asked once about all scopes. */
    private Map<Scope, Tried<Whole>> wholes(
            Map<Scope, Tried<Gathered>> gathered, List<StatusQuestion> questions, PersonId reader) {
        Map<Scope, Tried<Found>> found = new LinkedHashMap<>();
        gathered.forEach((scope, tried) -> found.put(scope, tried.then(good -> find(good, scope, questions, reader))));
        Tried<Map<WorkItemId, Recorded>> known =
                failures.attempt(() -> new Tried.Good<>(doneWorks.recorded(found.values().stream()
                        .flatMap(tried -> tried instanceof Tried.Good<Found> good
                                ? good.value().done().stream()
                                : Stream.empty()))));
        Map<Scope, Tried<Whole>> wholes = new HashMap<>();
        found.forEach((scope, tried) ->
                wholes.put(scope, tried.then(good -> known.then(recorded -> whole(good, recorded, reader)))));
        return wholes;
    }

    private Tried<Found> find(Gathered gathered, Scope scope, List<StatusQuestion> questions, PersonId reader) {
        boolean named = questions.stream()
                .filter(question -> question.scope().equals(scope))
                .anyMatch(question -> question.register() || Rows.reachDone(gathered, question));
        return failures.attempt(() -> new Tried.Good<>(new Found(gathered, doneWorks.find(gathered, named, reader))));
    }

    private Tried<Whole> whole(Found found, Map<WorkItemId, Recorded> known, PersonId reader) {
        return failures.attempt(() -> doneWorks
                .of(found.gathered(), found.done(), known, reader, failures)
                .then(done -> new Tried.Good<>(new Whole(found.gathered(), done))));
    }

    private ScopeAnswer answer(
            StatusQuestion question, Map<Scope, Tried<Whole>> wholes, LocalDate today, PersonId reader) {
        Tried<ScopeStatus> status = Objects.requireNonNull(wholes.get(question.scope()))
                .then(whole -> failures.attempt(() -> new Tried.Good<>(status(question, whole, today, reader))));
        return status instanceof Tried.Good<ScopeStatus> good
                ? good.value()
                : ((Tried.Failed<ScopeStatus>) status).why();
    }

    private ScopeStatus status(StatusQuestion question, Whole whole, LocalDate today, PersonId reader) {
        Gathered gathered = whole.gathered();
        DoneWork done = whole.done();
        Window window = question.window();
        return new ScopeStatus(
                gathered.resolved().jql(),
                done.counts(),
                gathered.openCounts(),
                gathered.unjudged(),
                reports.rows().of(gathered, done, question),
                window == null ? List.of() : doneWorks.series(gathered, done, window, today, reader),
                question.register()
                        ? reports.register().of(Stream.concat(gathered.open().stream(), done.known().stream()))
                        : List.of(),
                gathered.page() == null ? null : reports.page().of(gathered.page(), gathered, done));
    }
}
