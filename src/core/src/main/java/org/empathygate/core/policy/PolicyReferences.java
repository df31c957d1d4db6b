package org.empathygate.core.policy;

import java.util.List;

/** Port: whether the host knows what a policy names. */
public interface PolicyReferences {

    /** For hosts that know everything. */
    PolicyReferences ALL_KNOWN = policy -> List.of();

    /**
     * The names that decide what counts as evidence and who decides overrides, as far as the host does not know them.
     * Exemptions are not looked at: a name there that fits nothing exempts nothing.
     */
    List<BrokenReference> brokenIn(Policy policy);
}
