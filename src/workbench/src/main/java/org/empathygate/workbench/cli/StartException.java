package org.empathygate.workbench.cli;

import java.io.Serial;

/** The workbench cannot do what it was told; the message is one line for the person who told it. */
final class StartException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    StartException(String message) {
        super(message);
    }
}
