package com.atlassian.jira;

import java.util.Collection;

/**
 * A kind of values in JQL.
 *
 * <p>Source: POKER-10, POKER-11 (type), jira-api 6 (members)
 *
 * <p>Confidence: certain-10+11 (type), likely (members)
 */
public interface JiraDataType {
    Collection<String> asStrings();

    boolean matches(JiraDataType otherType);
}
