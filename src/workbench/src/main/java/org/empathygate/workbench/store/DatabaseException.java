package org.empathygate.workbench.store;

import java.sql.SQLException;

/** The database refused or could not be reached; the message says what was being done. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
