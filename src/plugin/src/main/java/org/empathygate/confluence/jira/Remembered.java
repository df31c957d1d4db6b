package org.empathygate.confluence.jira;

import java.time.Instant;
import org.empathygate.core.status.ScopeAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one answer: the last one that came, and what went wrong since.
 *
 * @param known null when none came yet, or when it must not be shown any more
 * @param refused null when nothing went wrong since it came
 */
record Remembered(@Nullable Known known, @Nullable Refused refused) {

    /**
     * An answer.
     *
     * @param asOf when it was true in Jira
     * @param at when it came
     */
    record Known(ScopeAnswer answer, Instant asOf, Instant at) {}

    /**
     * No answer.
     *
     * @param at when it did not come
     * @param asked when the page asked
     */
    record Refused(Reply.Refusal refusal, Instant at, Instant asked) {}

    /** An answer outlives what is of the moment. It does not outlive that Jira no longer shows it to this reader. */
    Remembered refused(Refused later) {
        return new Remembered(later.refusal().trouble().isOfTheMoment() ? known : null, later);
    }
}
