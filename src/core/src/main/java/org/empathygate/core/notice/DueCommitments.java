package org.empathygate.core.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.commitment.CommitmentState;
import org.empathygate.core.commitment.Commitments;
import org.empathygate.core.commitment.TrackedCommitment;

/** Reminds the owner of a commitment seven days before its day, and when its day has come. */
public final class DueCommitments implements DueSource {

    private static final int EARLY_DAYS = 7;

    private final Commitments commitments;
    private final ZoneId zone;

    /** @param zone where the days of the product begin */
    public DueCommitments(Commitments commitments, ZoneId zone) {
        this.commitments = commitments;
        this.zone = zone;
    }

    @Override
    public List<Reminder> dueOn(LocalDate today) {
        return commitments.openUntil(today.plusDays(EARLY_DAYS)).stream()
                .filter(commitment -> commitment.stateOn(today) == CommitmentState.OPEN)
                .flatMap(commitment -> reminder(commitment, today).stream())
                .toList();
    }

    /** What was promised for a day as near as that needs no early reminder. */
    private Optional<Reminder> reminder(TrackedCommitment commitment, LocalDate today) {
        LocalDate due = commitment.promised().due();
        if (!today.isBefore(due)) {
            return Optional.of(reminder(commitment, NoticeKind.COMMITMENT_DUE, "due"));
        }
        return LocalDate.ofInstant(commitment.madeAt(), zone).isBefore(due.minusDays(EARLY_DAYS))
                ? Optional.of(reminder(commitment, NoticeKind.COMMITMENT_DUE_SOON, "due soon"))
                : Optional.empty();
    }

    private static Reminder reminder(TrackedCommitment commitment, NoticeKind kind, String occasion) {
        return new Reminder(
                "commitment " + commitment.id() + " " + occasion,
                commitment.promised().owner(),
                kind,
                commitment.workItem(),
                commitment.promised().due());
    }
}
