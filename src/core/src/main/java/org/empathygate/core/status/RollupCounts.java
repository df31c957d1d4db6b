package org.empathygate.core.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;

/**
 * Answers from the rollup, and only somebody who sees every work item of the project. The host is asked for that at most once a
 * minute for each reader and project; in the same breath it says how many are done, and where the rollup knows of more or less
 * than that (a change is on its way, the sweep has not been everywhere yet), the rollup answers nobody for the moment.
 */
public final class RollupCounts implements RecordedCounts {

    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);
    /** Most likely a change is on its way, and will have arrived by then. */
    private static final Duration DIFFERENT_FOR = Duration.ofSeconds(5);

    private static final int MOST_REMEMBERED = 10_000;

    private final GapRollup rollup;
    private final HostCounts host;
    private final Clock clock;
    private final Consumer<String> warning;
    private final Map<Question, Verdict> remembered = new LinkedHashMap<>();
    private final Set<ProjectKey> toldOf = ConcurrentHashMap.newKeySet();

    /** @param warning is told once of each project of which the rollup knows more done work items than the host */
    public RollupCounts(GapRollup rollup, HostCounts host, Clock clock, Consumer<String> warning) {
        this.rollup = rollup;
        this.host = host;
        this.clock = clock;
        this.warning = warning;
    }

    @Override
    public Optional<OutcomeCounts> done(ResolvedScope scope, PersonId reader) {
        ProjectKey project = scope.whole();
        return project != null && mayAnswer(new Question(reader, project))
                ? Optional.of(rollup.done(project).counts())
                : Optional.empty();
    }

    @Override
    public Optional<Long> doneTotal(ResolvedScope scope, PersonId reader) {
        return done(scope, reader).map(OutcomeCounts::total);
    }

    @Override
    public Optional<List<PeriodCounts>> series(ResolvedScope scope, PersonId reader, Window window, LocalDate today) {
        ProjectKey project = scope.whole();
        return project != null && mayAnswer(new Question(reader, project))
                ? Optional.of(rollup.series(project, window, today))
                : Optional.empty();
    }

    private boolean mayAnswer(Question question) {
        return known(question).orElseGet(() -> {
            ProjectSight sight = host.sight(question.project(), question.reader());
            boolean answers = sight.isWhole() && agrees(question.project(), sight);
            Duration holds = sight.isWhole() && !answers ? DIFFERENT_FOR : REMEMBERED_FOR;
            remember(question, new Verdict(answers, clock.instant().plus(holds)));
            return answers;
        });
    }

    private boolean agrees(ProjectKey project, ProjectSight sight) {
        long rolledUp = rollup.done(project).total();
        if (rolledUp > sight.done() && toldOf.add(project)) {
            warning.accept("The gap records of project " + project.value() + " know " + rolledUp
                    + " done work items and the host " + sight.done()
                    + ": nobody is answered from them until both agree");
        }
        return rolledUp == sight.done();
    }

    private synchronized Optional<Boolean> known(Question question) {
        return Optional.ofNullable(remembered.get(question))
                .filter(verdict -> clock.instant().isBefore(verdict.until()))
                .map(Verdict::answers);
    }

    /** The oldest goes when there are too many. */
    private synchronized void remember(Question question, Verdict verdict) {
        remembered.remove(question);
        remembered.put(question, verdict);
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }

    private record Question(PersonId reader, ProjectKey project) {}

    private record Verdict(boolean answers, Instant until) {}
}
