package org.empathygate.core.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        if (facts.standing().hold() != null) {
            return Verdict.of(Outcome.UNSATISFIED, facts, List.of(Reason.of(ReasonCode.HELD)));
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

    private static List<Reason> unmet(GateFacts facts) {
        List<Reason> unmet = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.unmet(facts).ifPresent(unmet::add);
        }
        return unmet;
    }
}
