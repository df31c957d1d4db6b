package org.empathygate.workbench.testplugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import net.java.ao.DBParam;

public class SecondUpgrade implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects activeObjects) {
        activeObjects.migrate(NoteEntity.class);
        activeObjects.create(NoteEntity.class, new DBParam("BODY", "upgraded from " + currentVersion + " to 2"));
    }
}
