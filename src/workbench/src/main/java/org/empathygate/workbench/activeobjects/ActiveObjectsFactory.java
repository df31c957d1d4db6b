package org.empathygate.workbench.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.List;
import net.java.ao.EntityManager;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.empathygate.workbench.fault.Faults;
import org.empathygate.workbench.store.Database;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Gives each plugin its own {@link ActiveObjects}: upgraded and migrated when it is first asked for, to the entities that the
 * plugin's {@code <ao>} module names.
 */
public final class ActiveObjectsFactory implements ServiceFactory<ActiveObjects> {

    private static final String POSTGRES_SCHEMA = "public";

    private final Database database;
    private final Faults faults;
    private final String hostName;

    /** @param hostName {@code jira} or {@code confluence}: which modules of a descriptor count */
    public ActiveObjectsFactory(Database database, Faults faults, String hostName) {
        this.database = database;
        this.faults = faults;
        this.hostName = hostName;
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        var model = EntityModel.of(bundle, hostName);
        var prefix = TablePrefix.of(model.pluginKey());
        var activeObjects = new DatabaseActiveObjects(database, entityManager(prefix));
        database.inTransaction(() -> {
            new ModelVersions(database, prefix).upgrade(activeObjects, model.upgradeTasks());
            migrate(activeObjects, model.entities());
        });
        return activeObjects;
    }

    /** What a plugin would get, without the plugin: for whoever tries its stores alone, several nodes on one database included. */
    public static ActiveObjects alone(Database database, String pluginKey, List<ActiveObjectsUpgradeTask> tasks) {
        var prefix = TablePrefix.of(pluginKey);
        var activeObjects = new DatabaseActiveObjects(
                database, new ActiveObjectsFactory(database, new Faults(), pluginKey).entityManager(prefix));
        database.inTransaction(() -> new ModelVersions(database, prefix).upgrade(activeObjects, tasks));
        return activeObjects;
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // generic arrays: ActiveObjects asks for one
    private static void migrate(ActiveObjects activeObjects, List<Class<?>> entities) {
        if (!entities.isEmpty()) {
            activeObjects.migrate(entities.toArray(new Class[0]));
        }
    }

    private EntityManager entityManager(TablePrefix prefix) {
        var tables = new PluginDataSource(database.dataSource(), faults);
        var provider = database.isPostgres()
                ? new PostgreSQLDatabaseProvider(tables, POSTGRES_SCHEMA)
                : new H2DatabaseProvider(tables);
        return new EntityManager(provider, new TableNames(prefix));
    }
}
