package org.empathygate.workbench.confluence.link;

/** A Jira in another process does not answer, or not as one does; the message is one line for whoever named it. */
public final class JiraUnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JiraUnreachableException(String message) {
        super(message);
    }

    JiraUnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
