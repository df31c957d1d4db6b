package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * An insight linked to a work item. The insight's day and whether it is active are kept here too, so that the gate needs
 * one statement for all evidence of a work item.
 */
@Preload
@Table("EVIDENCE")
@Indexes(
        @Index(
                name = "once",
                methodNames = {"getWorkItemId", "getInsightNumber"},
                unique = true))
public interface EvidenceRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    long getWorkItemId();

    void setWorkItemId(long id);

    @Indexed
    long getInsightNumber();

    void setInsightNumber(long number);

    @NotNull
    String getStance();

    void setStance(String stance);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRelevance();

    void setRelevance(@Nullable String sentence);

    @NotNull
    String getObservedOn();

    void setObservedOn(String day);

    boolean isInsightActive();

    void setInsightActive(boolean active);

    @NotNull
    String getLinkedBy();

    void setLinkedBy(String userKey);

    long getLinkedAt();

    void setLinkedAt(long millis);
}
