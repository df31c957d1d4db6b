package org.empathygate.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/**
 * Upgrade task number one: creates the tables with their indexes. There is nothing older to bring along. The {@code <ao>}
 * element of the descriptor lists the same tables.
 */
public final class FirstSchema implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked") // the host's method takes a generic array and is not marked @SafeVarargs
    public void upgrade(ModelVersion currentVersion, ActiveObjects store) {
        store.migrate(
                InsightRow.class,
                InsightNumberRow.class,
                EvidenceRow.class,
                OverrideRow.class,
                DelegationRow.class,
                BrokenGlassRow.class,
                LedgerRow.class,
                LedgerMarkRow.class,
                PolicyRow.class,
                PolicyVersionRow.class,
                CommitmentRow.class,
                FollowUpRow.class,
                NoticeRow.class,
                NoticeSettingRow.class,
                GapRow.class,
                WatchRow.class);
    }
}
