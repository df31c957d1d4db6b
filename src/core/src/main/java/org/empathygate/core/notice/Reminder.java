package org.empathygate.core.notice;

import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;

/**
 * Something that is due for somebody today.
 *
 * @param occasion the same as long as it is the same: {@code commitment 4 due}; somebody is told of it once
 * @param kind one of the digest's
 * @param day the day that it is about
 */
public record Reminder(String occasion, PersonId to, NoticeKind kind, WorkItemId workItem, LocalDate day) {

    public Reminder {
        if (kind.group() != NoticeGroup.DIGEST) {
            throw new IllegalArgumentException(kind + " is no matter of a digest");
        }
    }
}
