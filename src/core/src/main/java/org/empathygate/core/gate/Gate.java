package org.empathygate.core.gate;

/** The decision: pure, so the same facts always give the same verdict. */
public final class Gate {

    private Gate() {}

    public static Verdict decide(GateFacts facts) {
        return new Verdict(
                Outcome.ERROR,
                facts.tier(),
                facts.unreadable(),
                facts.policy().version(),
                facts.evidence(),
                null,
                false,
                facts.policy().approvers().roles().all());
    }
}
