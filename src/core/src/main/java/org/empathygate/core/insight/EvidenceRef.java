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

    /** As one text, {@code INSIGHT INS-31}, which {@link #parse} reads. */
    public String text() {
        return kind.name() + ' ' + ref;
    }

    /** Reads what {@link #text} wrote; throws {@link IllegalArgumentException} for anything else. */
    public static EvidenceRef parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("Not a piece of evidence: " + text);
        }
        return new EvidenceRef(EvidenceKind.valueOf(text.substring(0, space)), text.substring(space + 1));
    }
}
