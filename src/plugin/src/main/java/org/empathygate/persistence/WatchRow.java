package org.empathygate.persistence;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Something that the sweep remembers. */
@Preload
@Table("WATCH")
public interface WatchRow extends VersionedRow {

    @NotNull
    @Unique
    String getWatchName();

    void setWatchName(String name);

    /** Null stands for an empty text, which some databases cannot tell apart. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWatchText();

    void setWatchText(@Nullable String text);
}
