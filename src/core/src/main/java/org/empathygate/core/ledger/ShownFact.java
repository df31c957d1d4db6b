package org.empathygate.core.ledger;

/**
 * A fact of the ledger as one reader may see it.
 *
 * @param fact without what the reader may not see
 * @param restricted how many pieces of evidence it names beyond those shown
 */
public record ShownFact(Fact fact, int restricted) {

    /** For a reader who may see everything. */
    public static ShownFact whole(Fact fact) {
        return new ShownFact(fact, 0);
    }
}
