package org.empathygate.workbench.confluence.render;

/** A text is not in storage format; the message says where and why, for whoever wrote it. */
public final class StorageFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
