package org.empathygate.core.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;

/**
 * Port: counts of done work items by what is recorded about them, without looking at each. Asked for outcomes only where there are
 * more of them than can be looked at. Always those that the reader may see, never others; a number that would have to be guessed is
 * no number.
 */
public interface RecordedCounts {

    /** Where nobody keeps any. */
    RecordedCounts NONE = new RecordedCounts() {
        @Override
        public Optional<OutcomeCounts> done(ResolvedScope scope, PersonId reader) {
            return Optional.empty();
        }

        @Override
        public Optional<List<PeriodCounts>> series(
                ResolvedScope scope, PersonId reader, Window window, LocalDate today) {
            return Optional.empty();
        }
    };

    /**
     * All done work items of the scope, each once. One without a recorded outcome is {@code NOT_APPLICABLE}. Empty when they
     * cannot be counted exactly for this reader.
     */
    Optional<OutcomeCounts> done(ResolvedScope scope, PersonId reader);

    /** How many there are in all, where that is known without a search of the host; asked of every scope. */
    default Optional<Long> doneTotal(ResolvedScope scope, PersonId reader) {
        return Optional.empty();
    }

    /**
     * Those with a recorded outcome, by the week or month in which it was recorded: one for each of
     * {@link Window#starts}, the oldest first, of days in UTC. Empty when they cannot be counted exactly for this reader.
     */
    Optional<List<PeriodCounts>> series(ResolvedScope scope, PersonId reader, Window window, LocalDate today);
}
