package org.empathygate.core.insight;

import java.util.Optional;
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

    /** The issue or page it comes from, which has readers of its own; empty when it comes from anywhere else. */
    public Optional<EvidenceRef> hostRef() {
        if (ref == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case JIRA_ISSUE -> Optional.of(EvidenceRef.issue(ref));
            case CONFLUENCE_PAGE -> Optional.of(EvidenceRef.page(ref));
            case EXTERNAL, NONE -> Optional.empty();
        };
    }
}
