package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What is recorded of the gap of one work item. */
@Preload
@Table("GAP")
@Indexes({
    @Index(
            name = "outcome",
            methodNames = {"getOutcome", "getWorkItemId"}),
    @Index(
            name = "project",
            methodNames = {"getProjectKey", "getWorkItemId"})
})
public interface GapRow extends VersionedRow {

    @NotNull
    @Unique
    Long getWorkItemId();

    void setWorkItemId(Long id);

    @Nullable
    String getProjectKey();

    void setProjectKey(@Nullable String key);

    @Nullable
    String getOutcome();

    void setOutcome(@Nullable String name);

    /** Names of pressures with a comma before and after each; null for none. */
    @Nullable
    String getPressures();

    void setPressures(@Nullable String names);

    @Nullable
    Long getRecordedAt();

    void setRecordedAt(@Nullable Long millis);

    boolean isDone();

    void setDone(boolean done);

    @Nullable
    Long getLeftAt();

    void setLeftAt(@Nullable Long millis);

    @Nullable
    Long getBaselineOf();

    void setBaselineOf(@Nullable Long projectId);

    @Nullable
    Long getLookedAt();

    void setLookedAt(@Nullable Long millis);
}
