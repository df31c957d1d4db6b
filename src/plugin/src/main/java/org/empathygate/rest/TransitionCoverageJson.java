package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.bypass.DoneTransition;

/**
 * A transition into a done status that does not carry the gate.
 *
 * @param kind where it starts
 * @param inDraft whether it does in the draft of the workflow
 * @param canBeAdded false from Create, which the gate never blocks
 */
public record TransitionCoverageJson(
        String workflow,
        int transition,
        String name,
        String kind,
        List<String> from,
        String to,
        boolean inDraft,
        boolean canBeAdded) {

    static TransitionCoverageJson of(DoneTransition transition) {
        return new TransitionCoverageJson(
                transition.workflow(),
                transition.id(),
                transition.name(),
                transition.kind().name(),
                transition.from(),
                transition.to(),
                transition.inDraft(),
                transition.kind() != DoneTransition.Kind.CREATE);
    }
}
