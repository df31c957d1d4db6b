package org.empathygate.jira.project;

import java.util.List;

/**
 * Where the page shows a field of the policy, and how. A new field of the policy costs one line here, and two texts in each
 * language: {@code policy.field.<name>} and {@code policy.help.<name>}.
 *
 * @param name as {@link org.empathygate.core.policy.PolicyDraft} names it
 */
record PolicyField(String name, Section section, Kind kind) {

    /** In the order of the page. */
    static final List<PolicyField> ALL = List.of(
            new PolicyField("defaultTier", Section.TIERS, Kind.TIER),
            new PolicyField("tiers", Section.TIERS, Kind.TIERS),
            new PolicyField("evidenceLinkTypes", Section.EVIDENCE, Kind.LINK_TYPES),
            new PolicyField("contradictingLinkTypes", Section.EVIDENCE, Kind.LINK_TYPES),
            new PolicyField("insightIssueTypes", Section.EVIDENCE, Kind.LINES),
            new PolicyField("pagesCount", Section.EVIDENCE, Kind.FLAG),
            new PolicyField("freshnessDays", Section.EVIDENCE, Kind.NUMBER),
            new PolicyField("undatedEvidenceCounts", Section.EVIDENCE, Kind.FLAG),
            new PolicyField("relevanceRequired", Section.EVIDENCE, Kind.FLAG),
            new PolicyField("criterionRequired", Section.EVIDENCE, Kind.FLAG),
            new PolicyField("allowedHosts", Section.EVIDENCE, Kind.LINES),
            new PolicyField("exemptIssueTypes", Section.EXEMPTIONS, Kind.ISSUE_TYPES),
            new PolicyField("exemptResolutions", Section.EXEMPTIONS, Kind.LINES),
            new PolicyField("approverRoles", Section.APPROVERS, Kind.ROLES),
            new PolicyField("approverGroups", Section.APPROVERS, Kind.LINES),
            new PolicyField("approverUsers", Section.APPROVERS, Kind.LINES),
            new PolicyField("assigneeMayDecide", Section.APPROVERS, Kind.FLAG),
            new PolicyField("maxOverrideDays", Section.APPROVERS, Kind.NUMBER),
            new PolicyField("backupRoles", Section.ESCALATION, Kind.ROLES),
            new PolicyField("backupGroups", Section.ESCALATION, Kind.LINES),
            new PolicyField("backupUsers", Section.ESCALATION, Kind.LINES),
            new PolicyField("escalateAfterHours", Section.ESCALATION, Kind.NUMBER),
            new PolicyField("breakGlassGroups", Section.BREAK_GLASS, Kind.LINES),
            new PolicyField("reviewWorkingDays", Section.BREAK_GLASS, Kind.NUMBER),
            new PolicyField("holidays", Section.BREAK_GLASS, Kind.LINES),
            new PolicyField("followUpDays", Section.AFTERWARDS, Kind.LINES),
            new PolicyField("bypassNotifies", Section.AFTERWARDS, Kind.FLAG));

    /** A heading with what belongs below it; one without fields is not shown. */
    enum Section {
        TIERS,
        EVIDENCE,
        EXEMPTIONS,
        APPROVERS,
        ESCALATION,
        BREAK_GLASS,
        AFTERWARDS
    }

    /** What a field holds, and so how it is filled in. */
    enum Kind {
        /** One of the tiers. */
        TIER("tier"),
        /** A tier for some of the issue types. */
        TIERS("tiers"),
        /** Yes or no. */
        FLAG("flag"),
        /** A whole number. */
        NUMBER("number"),
        /** Names that are not offered, or numbers or days: one a line. */
        LINES("lines"),
        /** Some of the names that Jira has. */
        LINK_TYPES("choices"),
        ISSUE_TYPES("choices"),
        ROLES("choices");

        private final String shape;

        Kind(String shape) {
            this.shape = shape;
        }

        /** How template and script tell apart what they handle differently. */
        String shape() {
            return shape;
        }
    }
}
