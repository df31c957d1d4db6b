package org.empathygate.core.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.empathygate.core.Checked;

/**
 * A policy as somebody wrote it: field names and plain values as a JSON reader gives them (strings, numbers, booleans,
 * lists of strings, and for {@code tiers} a map from issue type to tier). A field that is absent or null keeps its value in the
 * base policy; every bad or unknown field is named.
 *
 * <p>A new field of the policy is read and written here and nowhere else; edges and stores carry whatever is in the map.
 */
public record PolicyDraft(Map<String, ?> fields) {

    /** An override is asked about at most so often. */
    private static final int MOST_FOLLOW_UPS = 4;

    public PolicyDraft {
        Map<String, Object> given = new LinkedHashMap<>();
        for (Map.Entry<String, ?> field : fields.entrySet()) {
            if (field.getValue() != null) {
                given.put(field.getKey(), field.getValue());
            }
        }
        fields = given;
    }

    /** The base policy with the draft's fields in place; the version is the base policy's. */
    public Checked<Policy> on(Policy base) {
        PolicyFields given = new PolicyFields(fields);
        EvidenceRule evidence = evidence(given, base.evidence());
        Policy policy = new Policy(
                base.version(),
                new Tiers(
                        given.tier("defaultTier", base.tiers().byDefault()),
                        given.tiers("tiers", base.tiers().byIssueType())),
                new Exemptions(
                        given.names("exemptIssueTypes", base.exemptions().issueTypes()),
                        given.names("exemptResolutions", base.exemptions().resolutions())),
                given.flag("criterionRequired", base.criterionRequired()),
                evidence,
                approvers(given, base.approvers()),
                escalation(given, base.escalation()),
                given.number("maxOverrideDays", base.maxOverrideDays(), 1, 3650),
                given.numbers("followUpDays", base.followUpDays(), MOST_FOLLOW_UPS, 1, 730),
                given.flag("bypassNotifies", base.bypassNotifies()),
                breakGlass(given, base.breakGlass()));
        return given.check(policy);
    }

    private static EvidenceRule evidence(PolicyFields given, EvidenceRule base) {
        EvidenceRule rule = new EvidenceRule(
                given.names("evidenceLinkTypes", base.linkTypes()),
                given.names("contradictingLinkTypes", base.contradictingLinkTypes()),
                given.names("insightIssueTypes", base.insightIssueTypes()),
                given.flag("pagesCount", base.pagesCount()),
                given.number("freshnessDays", base.freshnessDays(), 0, 3650),
                given.flag("undatedEvidenceCounts", base.undatedCounts()),
                given.flag("relevanceRequired", base.relevanceRequired()),
                given.names("allowedHosts", base.allowedHosts()));
        for (String linkType : rule.contradictingLinkTypes().all()) {
            if (rule.linkTypes().contains(linkType)) {
                given.bad("contradictingLinkTypes", "supports-and-contradicts", linkType);
            }
        }
        return rule;
    }

    private static ApproverRule approvers(PolicyFields given, ApproverRule base) {
        ApproverRule rule = new ApproverRule(
                given.names("approverRoles", base.roles()),
                given.names("approverGroups", base.groups()),
                given.names("approverUsers", base.users()),
                given.flag("assigneeMayDecide", base.assigneeMayDecide()));
        if (rule.roles().isEmpty() && rule.groups().isEmpty() && rule.users().isEmpty()) {
            given.bad("approverRoles", "nobody-decides");
        }
        return rule;
    }

    private static EscalationRule escalation(PolicyFields given, EscalationRule base) {
        return new EscalationRule(
                new Deciders(
                        given.names("backupRoles", base.backup().roles()),
                        given.names("backupGroups", base.backup().groups()),
                        given.names("backupUsers", base.backup().users())),
                given.number("escalateAfterHours", base.afterHours(), 0, 8760));
    }

    private static BreakGlassRule breakGlass(PolicyFields given, BreakGlassRule base) {
        return new BreakGlassRule(
                given.names("breakGlassGroups", base.groups()),
                given.number("reviewWorkingDays", base.reviewWorkingDays(), 1, 30),
                given.days("holidays", base.holidays()));
    }

    /** Every field of the policy except its version, under the names that a draft reads, in a stable order. */
    public static Map<String, Object> fieldsOf(Policy policy) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("defaultTier", policy.tiers().byDefault().name());
        fields.put("tiers", tierNames(policy.tiers()));
        fields.put("exemptIssueTypes", policy.exemptions().issueTypes().all());
        fields.put("exemptResolutions", policy.exemptions().resolutions().all());
        fields.put("criterionRequired", policy.criterionRequired());
        fields.put("evidenceLinkTypes", policy.evidence().linkTypes().all());
        fields.put(
                "contradictingLinkTypes",
                policy.evidence().contradictingLinkTypes().all());
        fields.put("insightIssueTypes", policy.evidence().insightIssueTypes().all());
        fields.put("pagesCount", policy.evidence().pagesCount());
        fields.put("freshnessDays", policy.evidence().freshnessDays());
        fields.put("undatedEvidenceCounts", policy.evidence().undatedCounts());
        fields.put("relevanceRequired", policy.evidence().relevanceRequired());
        fields.put("allowedHosts", policy.evidence().allowedHosts().all());
        fields.put("approverRoles", policy.approvers().roles().all());
        fields.put("approverGroups", policy.approvers().groups().all());
        fields.put("approverUsers", policy.approvers().users().all());
        fields.put("assigneeMayDecide", policy.approvers().assigneeMayDecide());
        fields.put("backupRoles", policy.escalation().backup().roles().all());
        fields.put("backupGroups", policy.escalation().backup().groups().all());
        fields.put("backupUsers", policy.escalation().backup().users().all());
        fields.put("escalateAfterHours", policy.escalation().afterHours());
        fields.put("maxOverrideDays", policy.maxOverrideDays());
        fields.put("followUpDays", policy.followUpDays());
        fields.put("bypassNotifies", policy.bypassNotifies());
        fields.put("breakGlassGroups", policy.breakGlass().groups().all());
        fields.put("reviewWorkingDays", policy.breakGlass().reviewWorkingDays());
        fields.put(
                "holidays",
                policy.breakGlass().holidays().stream().map(LocalDate::toString).toList());
        return fields;
    }

    private static Map<String, String> tierNames(Tiers tiers) {
        Map<String, String> names = new LinkedHashMap<>();
        tiers.byIssueType().forEach((issueType, tier) -> names.put(issueType, tier.name()));
        return names;
    }
}
