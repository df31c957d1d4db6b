package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.insight.ShownEvidence;

/**
 * The evidence of a work item.
 *
 * @param restricted how many more there are that the reader may not see
 */
public record EvidenceListJson(List<EvidenceJson> links, int restricted) {

    static EvidenceListJson of(ShownEvidence shown) {
        return new EvidenceListJson(
                shown.visible().stream().map(EvidenceJson::of).toList(), shown.restricted());
    }
}
