package org.empathygate.core.gate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.override.Hold;

/** The decision: pure, so the same facts always give the same verdict. */
public final class Gate {

    /** What the policy asks for; a work item is satisfied when no rule is unmet. */
    private static final List<Rule> RULES = List.of(new CriterionWritten(), new EvidenceCounts());

    private Gate() {}

    public static Verdict decide(GateFacts facts) {
        if (!facts.unreadable().isEmpty()) {
            return Verdict.of(Outcome.ERROR, facts, facts.unreadable());
        }
        Optional<Reason> exemption = Exemption.of(facts);
        if (exemption.isPresent()) {
            return Verdict.of(Outcome.NOT_APPLICABLE, facts, List.of(exemption.get()));
        }
        Hold hold = facts.standing().hold();
        if (hold != null) {
            return Verdict.of(Outcome.UNSATISFIED, facts, List.of(held(hold)));
        }
        List<Reason> unmet = unmet(facts);
        if (unmet.isEmpty()) {
            return Verdict.of(Outcome.SATISFIED, facts, unmet);
        }
        if (OverrideAnswer.letsPass(facts)) {
            return Verdict.of(Outcome.OVERRIDDEN, facts, unmet);
        }
        OverrideAnswer.whyNot(facts).ifPresent(unmet::add);
        return Verdict.of(Outcome.UNSATISFIED, facts, unmet);
    }

    /** Who holds it by user key, since which day (in UTC, so that it does not depend on where it is asked), and why. */
    private static Reason held(Hold hold) {
        return Reason.of(
                ReasonCode.HELD,
                hold.by().userKey(),
                LocalDate.ofInstant(hold.since(), ZoneOffset.UTC).toString(),
                hold.reason());
    }

    private static List<Reason> unmet(GateFacts facts) {
        List<Reason> unmet = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.unmet(facts).ifPresent(unmet::add);
        }
        return unmet;
    }
}
