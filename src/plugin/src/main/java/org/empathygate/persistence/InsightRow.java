package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What a customer told or showed us. */
@Preload
@Table("INSIGHT")
@Indexes(
        @Index(
                name = "project",
                methodNames = {"getProjectKey", "getInsightState"}))
public interface InsightRow extends VersionedRow {

    /** The number in {@code INS-31}; given by {@link InsightNumberRow}, so that it is known before the row is written. */
    @NotNull
    @Unique
    Long getNumber();

    void setNumber(Long number);

    @NotNull
    String getProjectKey();

    void setProjectKey(String key);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getQuoteText();

    void setQuoteText(String quote);

    @NotNull
    String getSourceKind();

    void setSourceKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSourceRef();

    void setSourceRef(@Nullable String ref);

    /** The page's id once more where the source is a page: the reference itself is too long for an index. */
    @Indexed
    @Nullable
    String getSourcePage();

    void setSourcePage(@Nullable String id);

    @NotNull
    String getObservedOn();

    void setObservedOn(String day);

    @Nullable
    String getCustomerAlias();

    void setCustomerAlias(@Nullable String alias);

    @Nullable
    String getCustomerSegment();

    void setCustomerSegment(@Nullable String segment);

    @NotNull
    String getInsightKind();

    void setInsightKind(String kind);

    @NotNull
    String getInsightState();

    void setInsightState(String state);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDeclinedReason();

    void setDeclinedReason(@Nullable String reason);

    @NotNull
    String getCreatedBy();

    void setCreatedBy(String userKey);

    long getCreatedAt();

    void setCreatedAt(long millis);

    @Nullable
    String getClosedBy();

    void setClosedBy(@Nullable String userKey);
}
