package org.empathygate.core.insight;

/** Names one piece of evidence; by itself it gives nothing away but the name, which a reader may not be allowed to see. */
public record EvidenceRef(EvidenceKind kind, String ref) {

    public static EvidenceRef of(InsightKey insight) {
        return new EvidenceRef(EvidenceKind.INSIGHT, insight.value());
    }

    public static EvidenceRef issue(String key) {
        return new EvidenceRef(EvidenceKind.ISSUE, key);
    }

    public static EvidenceRef page(String pageId) {
        return new EvidenceRef(EvidenceKind.PAGE, pageId);
    }
}
