package org.empathygate.core;

import java.io.Serial;

/**
 * Something behind a port could not be read or written: the store or the host failed. Every port may throw it; the edge
 * that implements a port turns whatever its store or host throws into this, and nothing else leaves a port.
 */
public class UnreadableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param what what was being read or written, with its id, for the log: "evidence of work item 10042" */
    public UnreadableException(String what, Throwable cause) {
        super("Could not read or write " + what, cause);
    }

    public UnreadableException(String what) {
        super("Could not read or write " + what);
    }
}
