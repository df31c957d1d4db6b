package org.empathygate.core.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a work item as far as one reader may see it.
 *
 * @param restricted how many more there are; nothing else about them may leave the core
 */
public record ShownEvidence(List<Item> visible, int restricted) {

    public ShownEvidence {
        visible = List.copyOf(visible);
    }

    /**
     * One piece of evidence that the reader may see.
     *
     * @param link null for evidence linked natively in the host
     * @param insight null for evidence linked natively in the host
     * @param source the issue or page itself, or where the insight comes from; null for an insight from elsewhere
     * @param stale whether the policy's horizon has passed
     */
    public record Item(
            Evidence evidence,
            @Nullable EvidenceLink link,
            @Nullable Insight insight,
            @Nullable HostSource source,
            boolean stale) {}
}
