package org.empathygate.core.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;

/** Asks one after the other, until one can answer. */
public final class CountsInTurn implements RecordedCounts {

    private final List<RecordedCounts> turn;

    public CountsInTurn(RecordedCounts... turn) {
        this.turn = List.of(turn);
    }

    @Override
    public Optional<OutcomeCounts> done(ResolvedScope scope, PersonId reader) {
        return turn.stream()
                .flatMap(counts -> counts.done(scope, reader).stream())
                .findFirst();
    }

    @Override
    public Optional<Long> doneTotal(ResolvedScope scope, PersonId reader) {
        return turn.stream()
                .flatMap(counts -> counts.doneTotal(scope, reader).stream())
                .findFirst();
    }

    @Override
    public Optional<List<PeriodCounts>> series(ResolvedScope scope, PersonId reader, Window window, LocalDate today) {
        return turn.stream()
                .flatMap(counts -> counts.series(scope, reader, window, today).stream())
                .findFirst();
    }
}
