package org.empathygate.core.policy;

import java.util.List;

/**
 * A stored policy by which nothing can be decided.
 *
 * @param readable false when its document cannot be read; then it is not known what it names
 * @param references what it names and the host does not know; empty when it cannot be read
 */
public record BrokenPolicy(PolicyScope scope, boolean readable, List<BrokenReference> references) {

    public BrokenPolicy {
        references = List.copyOf(references);
    }
}
