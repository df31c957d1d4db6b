package com.atlassian.jira.issue.customfields.impl;

/**
 * Says in words for people why a value does not fit a field.
 *
 * <p>Source: GROOVY-8, JD-7.x
 *
 * <p>Confidence: certain-8, likely-10+11
 */
public class FieldValidationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public FieldValidationException(String message) {
        super(message);
    }
}
