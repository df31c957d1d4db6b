package org.empathygate.core.bypass;

import java.util.List;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Follower;
import org.empathygate.core.policy.PolicyBook;

/**
 * Use case: notes within moments that a tier holds that was turned up or off. Until the next sweep noted it, what went round the
 * gate would be taken for older than the gate.
 */
public final class WatchKeeping implements Follower {

    private final HostWorkItems host;
    private final PolicyBook policies;
    private final Watches watches;

    public WatchKeeping(HostWorkItems host, PolicyBook policies, Watches watches) {
        this.host = host;
        this.policies = policies;
        this.watches = watches;
    }

    @Override
    public String name() {
        return "watch";
    }

    /**
     * As of now, not of the entry: which of several changed what is not known, and who came late must not take what was done
     * while a tier was off for a bypass. What holds where the policy cannot be read is left to the sweep.
     */
    @Override
    public void follow(List<Entry> entries) {
        if (entries.stream().anyMatch(entry -> entry.fact().kind() == EntryKind.POLICY_CHANGED)) {
            host.projects().forEach(project -> watches.note(project, policies));
        }
    }
}
