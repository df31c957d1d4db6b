package org.empathygate.replay;

import java.io.IOException;
import java.io.Serial;

/** The file is not an export of issues; the message says where. */
final class MalformedExportException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    MalformedExportException(String message) {
        super(message);
    }
}
