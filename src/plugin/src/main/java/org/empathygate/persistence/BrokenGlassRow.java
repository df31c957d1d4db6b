package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Somebody broke the glass, and what came of the review. */
@Preload
@Table("BROKEN_GLASS")
public interface BrokenGlassRow extends VersionedRow {

    long getWorkItemId();

    void setWorkItemId(long id);

    @NotNull
    String getProjectKey();

    void setProjectKey(String key);

    /** The row of the override that came of it. */
    long getOverrideId();

    void setOverrideId(long id);

    @NotNull
    String getBrokenBy();

    void setBrokenBy(String userKey);

    @NotNull
    String getMemberOf();

    void setMemberOf(String group);

    long getBrokenAt();

    void setBrokenAt(long millis);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReasonText();

    void setReasonText(String reason);

    @NotNull
    String getDueOn();

    void setDueOn(String day);

    @Indexed
    @NotNull
    String getReviewState();

    void setReviewState(String state);

    /** Null until somebody reviewed it; then the other columns of the review are null too. */
    @Nullable
    String getReviewedBy();

    void setReviewedBy(@Nullable String userKey);

    @Nullable
    Long getReviewedAt();

    void setReviewedAt(@Nullable Long millis);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReviewComment();

    void setReviewComment(@Nullable String comment);
}
