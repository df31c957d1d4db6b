package broken.product.core.policy;

import broken.product.core.gate.ImpureDecision;

/** A policy that knows the gate. */
public record CircularPolicy(ImpureDecision lastDecision) {}
