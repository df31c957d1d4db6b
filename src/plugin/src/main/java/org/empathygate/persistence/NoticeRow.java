package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Something that one person is to be told once, or was. */
@Preload
@Table("NOTICE")
@Indexes(
        @Index(
                name = "once",
                methodNames = {"getRecipient", "getOccasion"},
                unique = true))
public interface NoticeRow extends VersionedRow {

    @NotNull
    String getOccasion();

    void setOccasion(String name);

    @NotNull
    String getRecipient();

    void setRecipient(String userKey);

    @NotNull
    String getNoticeKind();

    void setNoticeKind(String kind);

    boolean isForDigest();

    void setForDigest(boolean forDigest);

    @NotNull
    String getIssueKey();

    void setIssueKey(String key);

    /** Null when it is about a day. */
    @Nullable
    String getActor();

    void setActor(@Nullable String userKey);

    /** As a number; null when it is about a deed without one. */
    @Nullable
    Long getAboutDay();

    void setAboutDay(@Nullable Long epochDay);

    long getMadeAt();

    void setMadeAt(long millis);

    /** 0 while it waits: databases differ in how they index null. */
    @Indexed
    long getSettledAt();

    void setSettledAt(long millis);
}
