package org.empathygate.workbench.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.List;
import org.empathygate.workbench.store.Database;
import org.empathygate.workbench.store.WorkbenchProperties;

/** Which model a plugin's tables have reached, kept beside them, and the way to the newest. */
final class ModelVersions {

    private static final String NONE = "0";

    private final WorkbenchProperties properties;
    private final String name;

    ModelVersions(Database database, TablePrefix prefix) {
        this.properties = new WorkbenchProperties(database);
        this.name = "model-version." + prefix.value();
    }

    ModelVersion current() {
        return ModelVersion.valueOf(properties.find(name).orElse(NONE));
    }

    /** Runs the tasks that lead further than the current version, in their order, each told the version it starts from. */
    void upgrade(ActiveObjects activeObjects, List<ActiveObjectsUpgradeTask> tasks) {
        for (var task : tasks) {
            var current = current();
            if (task.getModelVersion().isNewerThan(current)) {
                task.upgrade(current, activeObjects);
                properties.set(name, task.getModelVersion().toString());
            }
        }
    }
}
