package com.atlassian.sal.api.net;

/**
 * There was no usable answer; what happened on the wire is the cause.
 *
 * <p>Source: CLASS sal-api-4.4.2, SAL11, JIM
 *
 * <p>Confidence: certain-9, likely-10
 */
public class ResponseException extends Exception {
    private static final long serialVersionUID = 1;

    public ResponseException() {}

    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseException(String message) {
        super(message);
    }

    public ResponseException(Throwable cause) {
        super(cause);
    }
}
