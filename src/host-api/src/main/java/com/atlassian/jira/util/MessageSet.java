package com.atlassian.jira.util;

import java.util.Set;

/**
 * What is wrong with a query.
 *
 * <p>Source: POKER-11
 *
 * <p>Confidence: certain-10+11 (errors), likely (the rest)
 */
public interface MessageSet {
    Set<String> getErrorMessages();

    Set<String> getWarningMessages();

    boolean hasAnyErrors();

    boolean hasAnyMessages();

    void addErrorMessage(String errorMessage);

    void addWarningMessage(String warningMessage);

    void addMessageSet(MessageSet messages);
}
