package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An approver lets somebody else decide for some days. */
@Preload
@Table("DELEGATION")
public interface DelegationRow extends VersionedRow {

    @Indexed
    @NotNull
    String getGiver();

    void setGiver(String userKey);

    int getGivenBefore();

    void setGivenBefore(int count);

    /** The giver and how many they had given before: keeps out whoever did not see the last one. */
    @NotNull
    @StringLength(300)
    @Unique
    String getGiverTurn();

    void setGiverTurn(String turn);

    @Indexed
    @NotNull
    String getReceiver();

    void setReceiver(String userKey);

    @NotNull
    String getFirstDay();

    void setFirstDay(String day);

    @NotNull
    String getLastDay();

    void setLastDay(String day);

    long getMadeAt();

    void setMadeAt(long millis);

    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long millis);
}
