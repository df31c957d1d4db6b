package org.empathygate.core.insight;

import org.jspecify.annotations.Nullable;

/**
 * Where an insight comes from.
 *
 * @param ref an issue key, a page id or an address, as the kind asks; null exactly for {@link SourceKind#NONE}
 */
public record Source(SourceKind kind, @Nullable String ref) {

    public static final Source NONE = new Source(SourceKind.NONE, null);

    public Source {
        if ((kind == SourceKind.NONE) != (ref == null)) {
            throw new IllegalArgumentException("A source of kind " + kind + " with the reference " + ref);
        }
    }
}
