package org.empathygate.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/**
 * Upgrade task number two: gap records are counted. Those that are there already are read in steps, once; the host lets nobody
 * else at the tables meanwhile. Doing it again counts anew.
 */
public final class SecondSchema implements ActiveObjectsUpgradeTask {

    private static final int AT_ONCE = 1_000;

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked") // the host's method takes a generic array and is not marked @SafeVarargs
    public void upgrade(ModelVersion currentVersion, ActiveObjects store) {
        store.migrate(GapRow.class, GapCountRow.class);
        new GapCountTable(store).recount(new RowReader<>(store, GapRow.class), AT_ONCE);
    }
}
