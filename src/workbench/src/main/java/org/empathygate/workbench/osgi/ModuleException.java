package org.empathygate.workbench.osgi;

/** A class of a plugin could not be loaded or made into an object; the message names it. */
public final class ModuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
