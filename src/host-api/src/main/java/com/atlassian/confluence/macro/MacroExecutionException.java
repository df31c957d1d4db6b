package com.atlassian.confluence.macro;

/**
 * A macro that cannot be shown; the page shows a box with the message in its place.
 *
 * <p>Source: javadoc 4.2 to 8.5.7 of Confluence; ONLYOFFICE on 10.0.3 (String; String and Throwable)
 *
 * <p>Confidence: certain-9+10
 */
public class MacroExecutionException extends Exception {
    private static final long serialVersionUID = 1;

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
