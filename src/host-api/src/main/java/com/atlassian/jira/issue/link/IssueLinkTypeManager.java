package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * Finds the kinds of link.
 *
 * <p>Source: CONDEC-8
 *
 * <p>Confidence: certain-8, likely-10+11
 */
public interface IssueLinkTypeManager {
    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks);

    IssueLinkType getIssueLinkType(Long id);

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
