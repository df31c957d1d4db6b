package org.empathygate.core.override;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.empathygate.core.insight.EvidenceRef;
import org.jspecify.annotations.Nullable;

/**
 * A change of a work item after which an approval no longer speaks about it.
 *
 * @param parts at least one
 * @param evidence what was linked or unlinked; null when something else changed, or when nobody can say
 */
public record MaterialChange(
        Set<ChangedPart> parts, @Nullable EvidenceRef evidence) {

    public MaterialChange {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A material change of nothing");
        }
        parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /** Of the work item's own words. */
    public static MaterialChange of(Set<ChangedPart> parts) {
        return new MaterialChange(parts, null);
    }

    public static MaterialChange linked(@Nullable EvidenceRef evidence) {
        return new MaterialChange(Set.of(ChangedPart.EVIDENCE_LINKED), evidence);
    }

    public static MaterialChange unlinked(@Nullable EvidenceRef evidence) {
        return new MaterialChange(Set.of(ChangedPart.EVIDENCE_UNLINKED), evidence);
    }

    /** The parts by name, separated by commas. */
    String names() {
        return parts.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
