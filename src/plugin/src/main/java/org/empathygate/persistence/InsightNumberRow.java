package org.empathygate.persistence;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A number that was given to an insight. The database counts them, so no two nodes are given the same. */
@Table("INSIGHT_NUMBER")
public interface InsightNumberRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    String getGivenFor();

    void setGivenFor(String purpose);
}
