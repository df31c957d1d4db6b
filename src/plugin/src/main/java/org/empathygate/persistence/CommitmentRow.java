package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A commitment in the state it is in now. Days are kept as numbers, so that every database compares them alike. */
@Preload
@Table("COMMITMENT")
public interface CommitmentRow extends VersionedRow {

    @NotNull
    @Unique
    Long getOverrideId();

    void setOverrideId(Long id);

    @Indexed
    long getWorkItemId();

    void setWorkItemId(long id);

    @NotNull
    String getProjectKey();

    void setProjectKey(String key);

    @Indexed
    @NotNull
    String getOwnerKey();

    void setOwnerKey(String userKey);

    long getDueDay();

    void setDueDay(long epochDay);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getMeasureText();

    void setMeasureText(String measure);

    long getMadeAt();

    void setMadeAt(long millis);

    @Indexed
    @NotNull
    String getCommitmentState();

    void setCommitmentState(String state);

    /** Null while it is open, and when time closed it. */
    @Nullable
    String getClosedBy();

    void setClosedBy(@Nullable String userKey);

    /** Null while it is open. */
    @Nullable
    Long getClosedAt();

    void setClosedAt(@Nullable Long millis);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getClosingLink();

    void setClosingLink(@Nullable String reference);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getClosingComment();

    void setClosingComment(@Nullable String sentence);
}
