package org.empathygate.core.policy;

import java.util.List;

/** What could be found out about the policy of a project. */
public sealed interface PolicyReading {

    Tiers tiers();

    int version();

    /**
     * The policy that holds.
     *
     * @param broken what it names and the host does not know; while there is any, nothing can be decided by it
     */
    record Known(Policy policy, List<BrokenReference> broken) implements PolicyReading {

        public Known {
            broken = List.copyOf(broken);
        }

        public Known(Policy policy) {
            this(policy, List.of());
        }

        /** As if other evidence counted. */
        public Known counting(EvidenceRule evidence) {
            return new Known(policy.counting(evidence), broken);
        }

        @Override
        public Tiers tiers() {
            return policy.tiers();
        }

        @Override
        public int version() {
            return policy.version();
        }
    }

    /**
     * The policy could not be read.
     *
     * @param tiers those stored beside the document, or the last ones known, or {@code ENFORCE} when nothing is known
     * @param version 0 when not even the version is known
     */
    record Unknown(Tiers tiers, int version) implements PolicyReading {}
}
