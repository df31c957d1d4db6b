package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.insight.ShownEvidence;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence that the reader may see.
 *
 * @param id of the link; only for an insight linked through the plugin, which alone can be unlinked here
 * @param kind {@code INSIGHT}, {@code ISSUE} or {@code PAGE}
 * @param ref the insight's or issue's key, or the page's number
 * @param title of the issue or page, where there is one
 * @param address of the issue or page, where there is one
 * @param observedOn absent when nobody knows
 * @param stale whether the policy's horizon has passed
 * @param active whether the insight is still in use
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceJson(
        @Nullable Long id,
        String kind,
        String ref,
        @Nullable InsightJson insight,
        @Nullable String title,
        @Nullable String address,
        String stance,
        @Nullable String relevance,
        @Nullable String observedOn,
        boolean stale,
        boolean active,
        @Nullable String linkedBy,
        @Nullable String linkedAt) {

    static EvidenceJson of(ShownEvidence.Item item) {
        EvidenceLink link = item.link();
        HostSource source = item.source();
        EvidenceRef ref = item.evidence().ref();
        return new EvidenceJson(
                link == null ? null : link.id(),
                ref.kind().name(),
                ref.ref(),
                item.insight() == null ? null : InsightJson.of(item.insight()),
                source == null ? null : source.title(),
                source == null ? null : source.address(),
                item.evidence().stance().name(),
                item.evidence().relevance(),
                item.evidence().observedOn() == null
                        ? null
                        : item.evidence().observedOn().toString(),
                item.stale(),
                item.evidence().active(),
                link == null ? null : link.linkedBy().userKey(),
                link == null ? null : link.linkedAt().toString());
    }
}
