package org.empathygate.core.notice;

import java.time.LocalDate;
import java.util.List;
import org.empathygate.core.followup.FollowUp;
import org.empathygate.core.followup.FollowUps;

/** Asks the requester whether the harm happened, and once more two weeks later. After four weeks nobody is asked again. */
public final class DueFollowUps implements DueSource {

    private static final int AGAIN_DAYS = 14;
    private static final int LAST_DAYS = 28;

    private final FollowUps followUps;

    public DueFollowUps(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<Reminder> dueOn(LocalDate today) {
        return followUps.unanswered(today.minusDays(LAST_DAYS), today).stream()
                .map(followUp -> reminder(followUp, today))
                .toList();
    }

    private static Reminder reminder(FollowUp followUp, LocalDate today) {
        String time = today.isBefore(followUp.dueOn().plusDays(AGAIN_DAYS)) ? "first" : "again";
        return new Reminder(
                "follow-up " + followUp.id() + " " + time,
                followUp.requester(),
                NoticeKind.FOLLOW_UP_DUE,
                followUp.workItem(),
                followUp.dueOn());
    }
}
