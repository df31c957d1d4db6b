package org.empathygate.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person is to be told once. It names the work item and people, and quotes nobody: what its reader may not
 * see any more by the time they read it is not in it.
 *
 * @param id given by the store; {@link #NOT_STORED} before
 * @param occasion what it is about, so that nobody is told the same twice: {@code fact 17}, {@code commitment 4 due}
 * @param issue the key of the work item
 * @param by whose deed it is about; null when it is about a day
 * @param day the day that it is about; null when it is about a deed without one
 * @param settledAt when it was sent, or found not worth sending; null while it waits
 * @param version 1 when made
 */
public record Notice(
        long id,
        String occasion,
        PersonId to,
        NoticeKind kind,
        String issue,
        @Nullable PersonId by,
        @Nullable LocalDate day,
        Instant madeAt,
        @Nullable Instant settledAt,
        int version) {

    public static final long NOT_STORED = 0;

    /** A notice that waits and is not stored yet. */
    public static Notice waiting(
            String occasion,
            PersonId to,
            NoticeKind kind,
            String issue,
            @Nullable PersonId by,
            @Nullable LocalDate day,
            Instant madeAt) {
        return new Notice(NOT_STORED, occasion, to, kind, issue, by, day, madeAt, null, 1);
    }

    public Notice withId(long stored) {
        return new Notice(stored, occasion, to, kind, issue, by, day, madeAt, settledAt, version);
    }

    public Notice settled(Instant at) {
        return new Notice(id, occasion, to, kind, issue, by, day, madeAt, at, version + 1);
    }

    /** It could not be sent after all and waits again. */
    public Notice waitingAgain() {
        return new Notice(id, occasion, to, kind, issue, by, day, madeAt, null, version + 1);
    }
}
