package org.empathygate.core.bypass;

import java.time.Instant;
import java.util.List;
import org.empathygate.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a work item that is done now came there, as far as anybody knows.
 *
 * @param leftAt when it last left a done status; null when it never did or nobody noticed
 * @param enteredAt when it entered done for this stay; null when the history does not tell
 * @param enteredBy null when unknown
 * @param movedAt when it last came from another project; null when it never did
 * @param movedBy null when unknown
 */
public record Trail(
        @Nullable Instant leftAt,
        @Nullable Instant enteredAt,
        @Nullable PersonId enteredBy,
        @Nullable Instant movedAt,
        @Nullable PersonId movedBy) {

    public static final Trail UNKNOWN = new Trail(null, null, null, null, null);

    /** What the history tells, the oldest change first. */
    public static Trail of(List<StatusChange> history) {
        Trail trail = UNKNOWN;
        for (StatusChange change : history) {
            trail = trail.after(change);
        }
        return trail;
    }

    private Trail after(StatusChange change) {
        if (change.moved()) {
            return new Trail(leftAt, enteredAt, enteredBy, change.at(), change.by());
        }
        if (change.fromDone() == change.toDone()) {
            return this;
        }
        return change.toDone()
                ? new Trail(leftAt, change.at(), change.by(), movedAt, movedBy)
                : new Trail(change.at(), null, null, movedAt, movedBy);
    }

    /** The same trail, left at that time at the earliest: somebody noticed what the history may not tell. */
    Trail leftNotBefore(@Nullable Instant noticed) {
        if (noticed == null || (leftAt != null && !leftAt.isBefore(noticed))) {
            return this;
        }
        boolean enteredBefore = enteredAt != null && enteredAt.isBefore(noticed);
        return new Trail(noticed, enteredBefore ? null : enteredAt, enteredBefore ? null : enteredBy, movedAt, movedBy);
    }

    /** When it came to be done where it is now; null when nobody knows. */
    @Nullable
    Instant arrivedAt() {
        if (enteredAt == null || movedAt == null) {
            return enteredAt == null ? movedAt : enteredAt;
        }
        return movedAt.isAfter(enteredAt) ? movedAt : enteredAt;
    }

    /** Who brought it there; null when nobody knows. */
    @Nullable
    PersonId broughtBy() {
        Instant arrived = arrivedAt();
        return arrived == null || arrived.equals(enteredAt) ? enteredBy : movedBy;
    }
}
