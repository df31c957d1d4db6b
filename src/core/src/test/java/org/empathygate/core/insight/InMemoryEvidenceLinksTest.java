package org.empathygate.core.insight;

class InMemoryEvidenceLinksTest extends EvidenceLinksContract {

    private final EvidenceLinks links = new InMemoryEvidenceLinks();

    @Override
    protected EvidenceLinks links() {
        return links;
    }
}
