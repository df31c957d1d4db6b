package org.empathygate.core.insight;

import java.util.List;

/** Native links that the same submit adds or removes and that the host has not stored yet. */
public record EvidenceChange(List<Evidence> added, List<EvidenceRef> removed) {

    public static final EvidenceChange NONE = new EvidenceChange(List.of(), List.of());

    public EvidenceChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
