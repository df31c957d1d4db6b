package org.empathygate.core.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.override.ApproverDirectory;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.BrokenGlasses;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;

/**
 * Reminds those who decide overrides in the project, except who broke the glass, on the day its review is due, and once more
 * when that has passed.
 */
public final class DueReviews implements DueSource {

    private final BrokenGlasses glasses;
    private final PolicyBook policies;
    private final ApproverDirectory directory;

    public DueReviews(BrokenGlasses glasses, PolicyBook policies, ApproverDirectory directory) {
        this.glasses = glasses;
        this.policies = policies;
        this.directory = directory;
    }

    @Override
    public List<Reminder> dueOn(LocalDate today) {
        return glasses.awaiting().stream()
                .filter(glass -> !today.isBefore(glass.dueOn()))
                .flatMap(glass -> reviewers(glass).map(person -> reminder(glass, person, today)))
                .toList();
    }

    /** Nobody while the policy cannot be read, because nobody could review either. */
    private Stream<PersonId> reviewers(BrokenGlass glass) {
        return policies.effective(glass.project()) instanceof PolicyReading.Known known
                ? directory.of(glass.project(), known.policy().approvers()).stream()
                        .filter(person -> !person.equals(glass.by()))
                        .limit(Recipients.MOST_DECIDERS)
                : Stream.empty();
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
