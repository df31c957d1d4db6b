package org.empathygate.workbench.script;

import java.io.Serial;

/** A script did not go as it says it must; the message says at which step and what came instead. */
public final class ScriptException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    ScriptException(String message) {
        super(message);
    }
}
