package org.empathygate.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.override.OverrideDecision;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Overrides;

/** Reminds the requester seven days and one day before an approval ends that nobody used. */
public final class ExpiringOverrides implements DueSource {

    private static final int EARLY_DAYS = 7;
    private static final int LATE_DAYS = 1;

    private final Overrides overrides;
    private final ZoneId zone;

    /** @param zone where the days of the product begin */
    public ExpiringOverrides(Overrides overrides, ZoneId zone) {
        this.overrides = overrides;
        this.zone = zone;
    }

    @Override
    public List<Reminder> dueOn(LocalDate today) {
        return overrides.expiring(today, today.plusDays(EARLY_DAYS)).stream()
                .flatMap(request -> reminder(request, today).stream())
                .toList();
    }

    /** Whoever was told the day less than that ago, by the decision itself, is not told again. */
    private Optional<Reminder> reminder(OverrideRequest request, LocalDate today) {
        OverrideDecision decision = request.decision();
        LocalDate lastDay = request.expiresOn();
        if (decision == null || lastDay == null) {
            return Optional.empty();
        }
        int before = today.isBefore(lastDay.minusDays(LATE_DAYS)) ? EARLY_DAYS : LATE_DAYS;
        return day(decision.at()).isBefore(lastDay.minusDays(before))
                ? Optional.of(new Reminder(
                        "override " + request.id() + " ends in " + before,
                        request.requester(),
                        NoticeKind.EXPIRES_SOON,
                        request.workItem(),
                        lastDay))
                : Optional.empty();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
