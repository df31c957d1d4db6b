package org.empathygate.core.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.bypass.InMemoryGaps;
import org.empathygate.core.gate.Outcome;

/** Counts the gap records anew each time. */
public final class InMemoryRollup implements GapRollup {

    private final InMemoryGaps gaps;

    public InMemoryRollup(InMemoryGaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public RolledUp done(ProjectKey project) {
        return counted(doneIn(project));
    }

    @Override
    public List<PeriodCounts> series(ProjectKey project, Window window, LocalDate today) {
        return series(doneIn(project), window, today);
    }

    private List<Gap> doneIn(ProjectKey project) {
        return gaps.all().stream()
                .filter(gap -> gap.done() && project.equals(gap.project()))
                .toList();
    }

    static RolledUp counted(Collection<Gap> done) {
        List<Outcome> recorded = outcomes(done);
        return new RolledUp(OutcomeCounts.of(recorded), done.size() - recorded.size());
    }

    static List<PeriodCounts> series(Collection<Gap> done, Window window, LocalDate today) {
        List<PeriodCounts> series = new ArrayList<>();
        for (LocalDate start : window.starts(today)) {
            LocalDate end = window.endOf(start);
            List<Gap> within = done.stream()
                    .filter(gap -> gap.since() != null)
                    .filter(gap -> {
                        LocalDate day = LocalDate.ofInstant(Objects.requireNonNull(gap.since()), ZoneOffset.UTC);
                        return !day.isBefore(start) && day.isBefore(end);
                    })
                    .toList();
            series.add(new PeriodCounts(start, end, OutcomeCounts.of(outcomes(within))));
        }
        return series;
    }

    private static List<Outcome> outcomes(Collection<Gap> gaps) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Gap gap : gaps) {
            if (gap.outcome() != null) {
                outcomes.add(gap.outcome());
            }
        }
        return outcomes;
    }
}
