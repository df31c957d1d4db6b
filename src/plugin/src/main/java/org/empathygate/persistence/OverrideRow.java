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

/** An override request in the state it is in now. */
@Preload
@Table("OVERRIDE")
@Indexes(
        @Index(
                name = "workitem",
                methodNames = {"getWorkItemId", "getChoicePoint"}))
public interface OverrideRow extends VersionedRow {

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

    /** Names of pressures, separated by commas. */
    @NotNull
    String getPressures();

    void setPressures(String names);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAffected();

    void setAffected(@Nullable String who);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPremortem();

    void setPremortem(String sentence);

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

    /** Keeps a second open request out: the work item and the choice point while this one is open, then its own id. */
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
