package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A place in the chain that somebody remembers: where it ends, or how far a follower has read. */
@Preload
@Table("LEDGER_MARK")
public interface LedgerMarkRow extends VersionedRow {

    @NotNull
    @Unique
    String getMarkName();

    void setMarkName(String name);

    long getSequenceNumber();

    void setSequenceNumber(long number);

    /** Of the entry with that number; null for a follower, and before the first entry. */
    @Nullable
    String getEntryHash();

    void setEntryHash(@Nullable String hash);
}
