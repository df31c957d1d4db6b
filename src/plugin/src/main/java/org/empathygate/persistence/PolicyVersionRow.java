package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A version of a policy; only ever added. It has no setters, so that nothing here can change one. */
@Preload
@Table("POLICY_VERSION")
@Indexes(
        @Index(
                name = "once",
                methodNames = {"getPolicyScope", "getVersionNumber"},
                unique = true))
public interface PolicyVersionRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The project's key, or {@code *} for the global default. */
    @NotNull
    String getPolicyScope();

    int getVersionNumber();

    /** As {@link StoredForms} writes them. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getTiers();

    /** Null stands for an empty text, which some databases cannot tell apart. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDocumentText();

    @NotNull
    String getMadeBy();

    long getMadeAt();
}
