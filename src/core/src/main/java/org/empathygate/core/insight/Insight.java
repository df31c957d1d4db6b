package org.empathygate.core.insight;

import java.time.Instant;
import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.jspecify.annotations.Nullable;

/**
 * What a customer told or showed us.
 *
 * @param quote verbatim, 1 to {@value #MAX_QUOTE} characters
 * @param observedOn the day it was said or seen; it never changes once stored
 * @param customer an alias, never a name that identifies; null when none was given
 * @param segment null when none was given
 * @param declinedReason present exactly in the state {@code DECLINED}
 * @param closedBy who declined or retired it; present exactly when it is not {@code ACTIVE}
 * @param version counted from 1 by the store
 */
public record Insight(
        InsightKey key,
        ProjectKey project,
        String quote,
        Source source,
        LocalDate observedOn,
        @Nullable String customer,
        @Nullable String segment,
        InsightKind kind,
        InsightState state,
        @Nullable String declinedReason,
        PersonId createdBy,
        Instant createdAt,
        @Nullable PersonId closedBy,
        int version) {

    public static final int MAX_QUOTE = 4_000;

    public Insight {
        if (quote.isBlank() || quote.length() > MAX_QUOTE) {
            throw new IllegalArgumentException(key.value() + " has a quote of " + quote.length() + " characters");
        }
        if ((state == InsightState.DECLINED) != (declinedReason != null)) {
            throw new IllegalArgumentException(key.value() + " is " + state + " with the reason " + declinedReason);
        }
        if ((state == InsightState.ACTIVE) != (closedBy == null)) {
            throw new IllegalArgumentException(key.value() + " is " + state + ", closed by " + closedBy);
        }
    }

    public boolean active() {
        return state == InsightState.ACTIVE;
    }

    public Insight withVersion(int otherVersion) {
        return new Insight(
                key,
                project,
                quote,
                source,
                observedOn,
                customer,
                segment,
                kind,
                state,
                declinedReason,
                createdBy,
                createdAt,
                closedBy,
                otherVersion);
    }
}
