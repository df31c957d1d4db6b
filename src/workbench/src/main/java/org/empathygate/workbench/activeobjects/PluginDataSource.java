package org.empathygate.workbench.activeobjects;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.fault.FaultMode;
import org.empathygate.workbench.fault.Faults;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The database as a plugin's tables are reached: subject to the faults of {@link Border#STORE}. */
final class PluginDataSource extends AbstractDataSource implements DisposableDataSource {

    private final DataSource database;
    private final Faults faults;

    PluginDataSource(DataSource database, Faults faults) {
        this.database = database;
        this.faults = faults;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var mode = faults.cross(Border.STORE);
        if (mode == FaultMode.DOWN) {
            throw new SQLException("The store is down", "08001");
        }
        return mode == FaultMode.GARBAGE ? GarbledReading.of(database.getConnection()) : database.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    /** Nothing: the workbench closes its database itself. */
    @Override
    public void dispose() {}
}
