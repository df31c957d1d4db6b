package com.atlassian.plugin;

/**
 * A module's parameters make no sense.
 *
 * <p>Source: CLASS atlassian-plugins-core-2.11.0 (built from source), SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public class PluginParseException extends PluginException {
    private static final long serialVersionUID = 1;

    public PluginParseException() {}

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }

    public PluginParseException(Throwable cause) {
        super(cause);
    }
}
