package org.empathygate.core.gate;

import java.util.Optional;

/** One thing that a policy asks for. A new rule is a new class and its place in {@link Gate}'s list. */
interface Rule {

    /** Why the work item does not meet it; empty when it does, or when the policy does not ask for it. */
    Optional<Reason> unmet(GateFacts facts);
}
