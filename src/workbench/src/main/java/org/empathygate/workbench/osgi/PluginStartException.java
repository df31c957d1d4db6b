package org.empathygate.workbench.osgi;

import org.jspecify.annotations.Nullable;

/** A plugin could not be installed or did not start; the message names it and says why. */
public final class PluginStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PluginStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
