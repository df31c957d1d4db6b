package org.empathygate.core.insight;

import org.empathygate.core.ledger.Fact;

/**
 * A fact of the ledger as one reader may see it.
 *
 * @param fact without what the reader may not see
 * @param restricted how many pieces of evidence it names beyond those shown
 */
public record ShownFact(Fact fact, int restricted) {}
