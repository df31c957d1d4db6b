package com.atlassian.jira.exception;

/**
 * Something could not be created.
 *
 * <p>Source: JD-7.x IssueLinkManager, CONDEC-8
 *
 * <p>Confidence: certain-7..8, likely-10+11
 */
public class CreateException extends Exception {
    private static final long serialVersionUID = 1;

    public CreateException(String message) {
        super(message);
    }
}
