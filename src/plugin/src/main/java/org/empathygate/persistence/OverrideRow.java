package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * An override request in the state it is in now, or a hold, so that one statement reads both. A hold leaves what only
 * requests have as a dash, except what may be null; its reason, requester and day of request are its own.
 */
@Preload
@Table("OVERRIDE")
@Indexes(
        @Index(
                name = "workitem",
                methodNames = {"getWorkItemId", "getChoicePoint"}))
public interface OverrideRow extends VersionedRow {

    /** Whether this is a hold, which is here as long as it stands. */
    boolean isHolding();

    void setHolding(boolean holding);

    /** Whether the requester let it pass themselves. */
    boolean isBrokenGlass();

    void setBrokenGlass(boolean broken);

    long getWorkItemId();

    void setWorkItemId(long id);

    @NotNull
    String getProjectKey();

    void setProjectKey(String key);

    @NotNull
    String getChoicePoint();

    void setChoicePoint(String name);

    @NotNull
    String getRequester();

    void setRequester(String userKey);

    long getRequestedAt();

    void setRequestedAt(long millis);

    /** Names of pressures, separated by commas; null when there is none. */
    @Nullable
    String getPressures();

    void setPressures(@Nullable String names);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAffected();

    void setAffected(@Nullable String who);

    /** Null stands for an empty text, which some databases cannot tell apart. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPremortem();

    void setPremortem(@Nullable String sentence);

    @NotNull
    String getReasonCode();

    void setReasonCode(String code);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReasonText();

    void setReasonText(String sentence);

    @NotNull
    String getRevisitOn();

    void setRevisitOn(String day);

    /** Null when nothing was promised; then the day and the measure are null too. */
    @Nullable
    String getCommitmentOwner();

    void setCommitmentOwner(@Nullable String userKey);

    @Nullable
    String getCommitmentDue();

    void setCommitmentDue(@Nullable String day);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCommitmentMeasure();

    void setCommitmentMeasure(@Nullable String measure);

    /** Kind and name of a piece of evidence. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCitedInsight();

    void setCitedInsight(@Nullable String ref);

    /**
     * What there can be only one of: the hold of a work item, or the open request of a work item for a choice point. What
     * nobody else has for a closed request and a broken glass, and never null, because some databases take two nulls for the
     * same.
     */
    @NotNull
    @StringLength(400)
    @Unique
    String getOpenFor();

    void setOpenFor(String what);

    @Indexed
    @NotNull
    String getRequestState();

    void setRequestState(String state);

    /** Null until somebody decided; then the other columns of the decision are null too. */
    @Nullable
    String getDecidedBy();

    void setDecidedBy(@Nullable String userKey);

    /** Whose authority was used; null when it was the approver's own. */
    @Nullable
    String getDecidedFor();

    void setDecidedFor(@Nullable String userKey);

    @Nullable
    Long getDecidedAt();

    void setDecidedAt(@Nullable Long millis);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDecisionComment();

    void setDecisionComment(@Nullable String comment);

    @Nullable
    String getExpiresOn();

    void setExpiresOn(@Nullable String day);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWouldBeEnough();

    void setWouldBeEnough(@Nullable String what);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getUsedByPassage();

    void setUsedByPassage(@Nullable String token);

    @Nullable
    Long getClosedAt();

    void setClosedAt(@Nullable Long millis);

    @Nullable
    Long getEscalatedAt();

    void setEscalatedAt(@Nullable Long millis);
}
