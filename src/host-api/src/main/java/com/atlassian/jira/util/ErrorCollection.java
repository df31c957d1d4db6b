package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Collects what is wrong with a form, by field and in general.
 *
 * <p>Source: SLACK-11, JD-7.x
 *
 * <p>Confidence: likely-10+11
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String errorMessage);

    boolean hasAnyErrors();

    Map<String, String> getErrors();

    Collection<String> getErrorMessages();
}
