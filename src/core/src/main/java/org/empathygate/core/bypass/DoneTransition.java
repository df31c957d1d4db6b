package org.empathygate.core.bypass;

import java.util.List;

/**
 * A transition of a workflow into a done status.
 *
 * @param from names of the statuses that it starts from; none for one from everywhere or from Create
 * @param covered whether it carries the gate
 * @param inDraft whether it carries the gate in the draft of the workflow
 */
public record DoneTransition(
        String workflow,
        int id,
        String name,
        Kind kind,
        List<String> from,
        String to,
        boolean covered,
        boolean inDraft) {

    /** Where a transition starts. */
    public enum Kind {
        FROM_STATUS,
        /** From every status. */
        GLOBAL,
        /** It stays in the status that it starts from. */
        LOOPED,
        /** The gate never blocks Create, so that nothing can be added there; the sweep finds what is created done. */
        CREATE
    }

    public DoneTransition {
        from = List.copyOf(from);
    }
}
