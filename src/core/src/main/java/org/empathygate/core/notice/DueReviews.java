package org.empathygate.core.notice;

import java.time.LocalDate;
import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.BrokenGlasses;
import org.empathygate.core.override.RightsHolders;

/**
 * Reminds those who may review a broken glass, delegates too, on the day its review is due, and once more when that has
 * passed.
 */
public final class DueReviews implements DueSource {

    private final BrokenGlasses glasses;
    private final RightsHolders holders;

    public DueReviews(BrokenGlasses glasses, RightsHolders holders) {
        this.glasses = glasses;
        this.holders = holders;
    }

    @Override
    public List<Reminder> dueOn(LocalDate today) {
        return glasses.awaiting().stream()
                .filter(glass -> !today.isBefore(glass.dueOn()))
                .flatMap(glass -> holders.reviewing(glass.project(), glass.by())
                        .limit(Recipients.MOST_DECIDERS)
                        .map(person -> reminder(glass, person, today)))
                .toList();
    }

    private static Reminder reminder(BrokenGlass glass, PersonId person, LocalDate today) {
        return new Reminder(
                "review " + glass.id() + (glass.overdueOn(today) ? " overdue" : " due"),
                person,
                NoticeKind.REVIEW_DUE,
                glass.workItem(),
                glass.dueOn());
    }
}
