package org.empathygate.workbench.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Small facts that the workbench keeps about a database, such as which scripts have filled it. */
public final class WorkbenchProperties {

    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS workbench_property (name VARCHAR(200) PRIMARY KEY, setting VARCHAR(2000) NOT NULL)";

    private final Database database;
    private final JdbcClient jdbc;

    public WorkbenchProperties(Database database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database.dataSource());
        jdbc.sql(TABLE).update();
    }

    /** The property's value; empty when it was never set. */
    public Optional<String> find(String name) {
        return jdbc.sql("SELECT setting FROM workbench_property WHERE name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    /** Sets the property, whether or not it had a value. */
    public void set(String name, String value) {
        database.inTransaction(() -> {
            var known = jdbc.sql("UPDATE workbench_property SET setting = ? WHERE name = ?")
                    .params(value, name)
                    .update();
            if (known == 0) {
                jdbc.sql("INSERT INTO workbench_property (name, setting) VALUES (?, ?)")
                        .params(name, value)
                        .update();
            }
        });
    }
}
