package org.empathygate.workbench.jira.model;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Inserts rows whose {@code id} the database gives. */
final class Identity {

    /** Runs the insert and answers the id of the row. */
    static long insert(JdbcClient.StatementSpec insert) {
        var keys = new GeneratedKeyHolder();
        insert.update(keys, "id");
        return Objects.requireNonNull(keys.getKeyAs(Number.class), "an insert gives an id")
                .longValue();
    }

    private Identity() {}
}
