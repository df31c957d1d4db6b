package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Which mails a person wants, and the day of their last digest. */
@Preload
@Table("NOTICE_SETTING")
public interface NoticeSettingRow extends VersionedRow {

    @NotNull
    @Unique
    String getPersonKey();

    void setPersonKey(String userKey);

    boolean isRequests();

    void setRequests(boolean wanted);

    boolean isDecisions();

    void setDecisions(boolean wanted);

    boolean isDigest();

    void setDigest(boolean wanted);

    /** As a number; 0 before the first. */
    long getDigestDay();

    void setDigestDay(long epochDay);
}
