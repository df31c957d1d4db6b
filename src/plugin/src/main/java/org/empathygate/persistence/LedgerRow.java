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

/**
 * A fact, and its place in the chain once it has one. What the fact says has no setters, so that nothing here can change it;
 * the place is given once.
 */
@Preload
@Table("LEDGER")
public interface LedgerRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    String getEntryKind();

    long getHappenedAt();

    /** Null when nobody was logged in or the product itself did it. */
    @Nullable
    String getActor();

    @Nullable
    String getOnBehalfOf();

    @Nullable
    String getProjectKey();

    @Indexed
    @Nullable
    Long getWorkItemId();

    /** One detail a line, as {@link StoredForms} writes it; null when there is none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDetails();

    /** 0 until the entry has its place; then counted from 1. */
    @Indexed
    long getSequenceNumber();

    void setSequenceNumber(long number);

    @Nullable
    String getPreviousHash();

    void setPreviousHash(String hash);

    @Nullable
    String getEntryHash();

    void setEntryHash(String hash);
}
