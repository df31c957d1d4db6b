package org.empathygate.workbench.web;

import java.io.IOException;

/** Another process listens where a product should. */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTakenException(int port, IOException cause) {
        super("Port " + port + " is taken", cause);
    }
}
