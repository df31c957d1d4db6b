package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** How many more, or fewer, work items of a project are done with an outcome. What holds is the sum of all rows that fit. */
@Preload
@Table("GAP_COUNT")
@Indexes({
    @Index(
            name = "asked",
            methodNames = {"getProjectKey", "getGrain", "getFirstDay"}),
    @Index(
            name = "grain",
            methodNames = {"getGrain", "getID"})
})
public interface GapCountRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    String getProjectKey();

    void setProjectKey(String key);

    /** The name of the outcome, or {@code NONE} where none is recorded. */
    @NotNull
    String getOutcome();

    void setOutcome(String name);

    /** The name of a {@link Grain}. */
    @NotNull
    String getGrain();

    void setGrain(String name);

    /** The first day that it counts, as days since 1970; 0 where no day matters. */
    long getFirstDay();

    void setFirstDay(long epochDay);

    long getAmount();

    void setAmount(long amount);

    /** How much a row counts. */
    enum Grain {
        /** One change as it happened, on its day; not yet a part of the others. */
        NEWS,
        /** Everything. */
        ALL,
        /** One week, from Monday. */
        WEEK,
        MONTH
    }
}
