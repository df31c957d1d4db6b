package org.empathygate.workbench.velocity;

import org.jspecify.annotations.Nullable;

/** A template is missing or cannot be rendered; the message names it. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
