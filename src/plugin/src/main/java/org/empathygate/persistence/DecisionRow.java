package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A verdict at a transition; only ever added. It has no setters, so that nothing here can change one. */
@Preload
@Table("DECISION")
public interface DecisionRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Indexed
    long getWorkItemId();

    @NotNull
    String getProjectKey();

    @NotNull
    String getChoicePoint();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPassageToken();

    @NotNull
    String getVerdictOutcome();

    @NotNull
    String getPolicyTier();

    boolean isRefused();

    /** Names of reason codes, separated by commas; null when there was none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReasonCodes();

    int getPolicyVersion();

    /** One piece of evidence a line, as {@link StoredForms} writes it; null when none was seen. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getEvidenceSeen();

    @Nullable
    Long getOverrideId();

    /** Null when nobody was logged in. */
    @Nullable
    String getDecidedFor();

    long getDecidedAt();
}
