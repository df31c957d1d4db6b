package com.atlassian.plugin;

/**
 * Anything wrong with a plugin.
 *
 * <p>Source: CLASS atlassian-plugins-core-2.11.0 (built from source)
 *
 * <p>Confidence: likely-10+11
 */
public class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PluginException() {}

    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }

    public PluginException(Throwable cause) {
        super(cause);
    }
}
