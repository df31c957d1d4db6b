package org.empathygate.core.policy;

import java.util.List;

/**
 * What a project asks for. Immutable and versioned: a verdict names the version it was judged by.
 *
 * @param version 0 for the built-in default, else counted from 1 by the store
 * @param escalation who decides override requests that wait for too long
 * @param maxOverrideDays the latest day an approval may expire on, counted from today
 * @param followUpDays so many days after the use of an override somebody is asked whether its harm happened; the soonest first
 * @param bypassNotifies whether the approvers are told of a bypass that was found
 */
public record Policy(
        int version,
        Tiers tiers,
        Exemptions exemptions,
        boolean criterionRequired,
        EvidenceRule evidence,
        ApproverRule approvers,
        EscalationRule escalation,
        int maxOverrideDays,
        List<Integer> followUpDays,
        boolean bypassNotifies,
        BreakGlassRule breakGlass) {

    /** What holds where nobody decided anything: everything is observed, nothing is refused. */
    public static final Policy DEFAULT = new Policy(
            0,
            Tiers.all(Tier.OBSERVE),
            new Exemptions(Names.NONE, Names.of("Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce")),
            false,
            new EvidenceRule(
                    Names.of("Evidence"), Names.NONE, Names.of("Customer insight"), true, 180, true, false, Names.NONE),
            new ApproverRule(Names.of("Product Owners"), Names.NONE, Names.NONE, false),
            new EscalationRule(new Deciders(Names.NONE, Names.NONE, Names.NONE), 48),
            90,
            List.of(30, 90),
            true,
            new BreakGlassRule(Names.NONE, 3, List.of()));

    public Policy {
        followUpDays = List.copyOf(followUpDays);
    }

    /** The same policy, by which other evidence counts. */
    public Policy counting(EvidenceRule otherEvidence) {
        return new Policy(
                version,
                tiers,
                exemptions,
                criterionRequired,
                otherEvidence,
                approvers,
                escalation,
                maxOverrideDays,
                followUpDays,
                bypassNotifies,
                breakGlass);
    }

    /** The same rules with these tiers, as this version. */
    public Policy with(Tiers otherTiers, int otherVersion) {
        return new Policy(
                otherVersion,
                otherTiers,
                exemptions,
                criterionRequired,
                evidence,
                approvers,
                escalation,
                maxOverrideDays,
                followUpDays,
                bypassNotifies,
                breakGlass);
    }
}
