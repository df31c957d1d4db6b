package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The policy of a project, or the global default. */
@Preload
@Table("POLICY")
public interface PolicyRow extends VersionedRow {

    /** The project's key, or {@code *} for the global default. */
    @NotNull
    @Unique
    String getPolicyScope();

    void setPolicyScope(String scope);

    /** As {@link StoredForms} writes them: apart from the document, so that they stay readable when it does not. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getTiers();

    void setTiers(String tiers);

    /** Null stands for an empty text, which some databases cannot tell apart. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDocumentText();

    void setDocumentText(@Nullable String text);
}
