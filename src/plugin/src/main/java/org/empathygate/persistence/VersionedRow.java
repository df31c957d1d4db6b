package org.empathygate.persistence;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;

/** A row that several nodes may want to change at once; {@link VersionedRows} decides who may. */
public interface VersionedRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Counted up by every change. */
    int getRowVersion();

    void setRowVersion(int version);

    /** Written only to take the row for a transaction; its value means nothing. */
    int getTurn();

    void setTurn(int turn);
}
