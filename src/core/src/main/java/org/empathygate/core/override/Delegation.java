package org.empathygate.core.override;

import java.time.Instant;
import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An approver lets somebody else decide in their place, on every day from the first to the last, both included. It lends
 * what the approver may decide themselves and nothing that was lent to them.
 *
 * @param id given by the store; {@link #NOT_STORED} before
 * @param number counts what this person has delegated, from 1
 * @param endedAt when it was ended early; null before. From then on it counts on no day
 */
public record Delegation(
        long id,
        PersonId by,
        int number,
        PersonId to,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant madeAt,
        @Nullable Instant endedAt,
        int version) {

    public static final long NOT_STORED = 0;

    public Delegation {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A delegation ends on " + lastDay + ", before its first day");
        }
        if (by.equals(to)) {
            throw new IllegalArgumentException("A delegation to oneself");
        }
    }

    /** A new one, not stored yet. */
    public static Delegation made(
            PersonId by, int number, PersonId to, LocalDate firstDay, LocalDate lastDay, Instant at) {
        return new Delegation(NOT_STORED, by, number, to, firstDay, lastDay, at, null, 1);
    }

    public Delegation withId(long stored) {
        return new Delegation(stored, by, number, to, firstDay, lastDay, madeAt, endedAt, version);
    }

    /** Whether it counts on that day. */
    public boolean on(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether it counts on at least one of these days, both ends included. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return endedAt == null && !lastDay.isBefore(first) && !firstDay.isAfter(last);
    }

    /** Whether it counts on that day or later. */
    public boolean matters(LocalDate today) {
        return endedAt == null && !lastDay.isBefore(today);
    }

    /** Ends it now; refuses what has ended already with {@link IllegalStateException}. */
    public Delegation end(Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("Delegation " + id + " has ended at " + endedAt);
        }
        return new Delegation(id, by, number, to, firstDay, lastDay, madeAt, at, version + 1);
    }
}
