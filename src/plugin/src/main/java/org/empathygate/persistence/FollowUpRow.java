package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A question about a used override, and its answer once there is one. Days are kept as numbers. */
@Preload
@Table("FOLLOW_UP")
@Indexes(
        @Index(
                name = "once",
                methodNames = {"getOverrideId", "getQuestion"},
                unique = true))
public interface FollowUpRow extends VersionedRow {

    long getOverrideId();

    void setOverrideId(long id);

    int getQuestion();

    void setQuestion(int number);

    long getWorkItemId();

    void setWorkItemId(long id);

    @Indexed
    @NotNull
    String getProjectKey();

    void setProjectKey(String key);

    @Indexed
    @NotNull
    String getRequester();

    void setRequester(String userKey);

    @Indexed
    long getDueDay();

    void setDueDay(long epochDay);

    /** Null until somebody answered; then the other columns of the answer are null too. */
    @Nullable
    String getHarm();

    void setHarm(@Nullable String harm);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getEvidence();

    void setEvidence(@Nullable String reference);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAnswerComment();

    void setAnswerComment(@Nullable String sentence);

    @Nullable
    String getAnsweredBy();

    void setAnsweredBy(@Nullable String userKey);

    @Nullable
    Long getAnsweredAt();

    void setAnsweredAt(@Nullable Long millis);
}
