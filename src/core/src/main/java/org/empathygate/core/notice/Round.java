package org.empathygate.core.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItems;
import org.empathygate.core.followup.CommitmentDesk;

/**
 * Use case: what is to be done again and again because days pass. Doing it twice, or on two nodes at once, does nothing twice.
 * What one run could not do because the store or the host failed, the next one does.
 */
public final class Round {

    private static final Duration REMEMBERED_FOR = Duration.ofDays(180);

    private final CommitmentDesk commitments;
    private final List<DueSource> sources;
    private final WorkItems workItems;
    private final Recipients recipients;
    private final Notices notices;
    private final Postman postman;
    private final Clock clock;

    public Round(
            CommitmentDesk commitments,
            List<DueSource> sources,
            WorkItems workItems,
            Recipients recipients,
            Notices notices,
            Postman postman,
            Clock clock) {
        this.commitments = commitments;
        this.sources = List.copyOf(sources);
        this.workItems = workItems;
        this.recipients = recipients;
        this.notices = notices;
        this.postman = postman;
        this.clock = clock;
    }

    /** What one run did. */
    public record Work(int lapsed, int reminded, int mails, int digests) {}

    /** Throws {@link UnreadableException} when the store or the host fails. */
    public Work run() {
        int lapsed = commitments.lapse();
        Set<String> due = new HashSet<>();
        int reminded = 0;
        LocalDate today = LocalDate.now(clock);
        for (DueSource source : sources) {
            for (Reminder reminder : source.dueOn(today)) {
                due.add(reminder.occasion());
                reminded += noted(reminder) ? 1 : 0;
            }
        }
        int mails = postman.deliver();
        int digests = postman.digests(due);
        notices.forgetSettledBefore(clock.instant().minus(REMEMBERED_FOR));
        return new Work(lapsed, reminded, mails, digests);
    }

    private boolean noted(Reminder reminder) {
        Optional<WorkItemFacts> workItem = workItems.find(reminder.workItem());
        return workItem.isPresent()
                && recipients.wants(reminder.to(), NoticeGroup.DIGEST, workItem.get())
                && notices.add(Notice.waiting(
                        reminder.occasion(),
                        reminder.to(),
                        reminder.kind(),
                        workItem.get().key().value(),
                        null,
                        reminder.day(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
