package org.empathygate.core.gate;

import java.time.LocalDate;
import java.util.Optional;
import org.empathygate.core.override.OverrideDecision;
import org.empathygate.core.override.OverrideRequest;

/** What the override asked for last says about passing. */
final class OverrideAnswer {

    private OverrideAnswer() {}

    /** Approved and not expired, or used up by this very passage already. */
    static boolean letsPass(GateFacts facts) {
        OverrideRequest override = facts.standing().override();
        return override != null && (override.usableOn(facts.today()) || override.usedBy(facts.passage()));
    }

    /** Why it does not let pass; empty when nobody asked, or took the request back. */
    static Optional<Reason> whyNot(GateFacts facts) {
        OverrideRequest override = facts.standing().override();
        if (override == null) {
            return Optional.empty();
        }
        return switch (override.state()) {
            case REQUESTED -> Optional.of(Reason.of(ReasonCode.OVERRIDE_PENDING));
            case APPROVED, EXPIRED -> Optional.of(Reason.of(ReasonCode.OVERRIDE_EXPIRED, lastDay(override)));
            case DECLINED -> Optional.of(Reason.of(ReasonCode.OVERRIDE_DECLINED, wouldBeEnough(override)));
            case REVOKED -> Optional.of(Reason.of(ReasonCode.OVERRIDE_REVOKED));
            case VOIDED -> Optional.of(Reason.of(ReasonCode.OVERRIDE_VOIDED));
            case USED -> Optional.of(Reason.of(ReasonCode.OVERRIDE_USED));
            case WITHDRAWN -> Optional.empty();
        };
    }

    private static String lastDay(OverrideRequest override) {
        LocalDate lastDay = override.expiresOn();
        return lastDay == null ? "" : lastDay.toString();
    }

    private static String wouldBeEnough(OverrideRequest override) {
        OverrideDecision decision = override.decision();
        return decision == null || decision.wouldBeEnough() == null ? "" : decision.wouldBeEnough();
    }
}
