package org.empathygate.workbench.plugin;

import org.jspecify.annotations.Nullable;

/** A plugin's descriptor is missing or cannot be read. */
public final class DescriptorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DescriptorException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
