package com.atlassian.jira.issue.link;

/**
 * A kind of link; policies name those that count as evidence.
 *
 * <p>Source: CONDEC-8
 *
 * <p>Confidence: certain-8, likely-10+11
 */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getOutward();

    String getInward();

    String getStyle();

    boolean isSubTaskLinkType();

    boolean isSystemLinkType();
}
