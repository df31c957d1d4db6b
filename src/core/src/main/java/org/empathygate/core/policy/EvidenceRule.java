package org.empathygate.core.policy;

/**
 * Which evidence counts.
 *
 * @param linkTypes native link types that make an insight issue evidence
 * @param contradictingLinkTypes native link types that make an insight issue contradicting evidence
 * @param insightIssueTypes issue types that are customer insights
 * @param pagesCount whether a linked Confluence page is evidence
 * @param freshnessDays for how many days after the day of observation evidence counts; 0 means for ever
 * @param undatedCounts whether evidence without a day of observation (a page) counts
 * @param relevanceRequired whether a link must say in one sentence why it matters
 * @param allowedHosts hosts that the source of an insight may point to, outside Jira and Confluence
 */
public record EvidenceRule(
        Names linkTypes,
        Names contradictingLinkTypes,
        Names insightIssueTypes,
        boolean pagesCount,
        int freshnessDays,
        boolean undatedCounts,
        boolean relevanceRequired,
        Names allowedHosts) {}
