package broken.product.workbench;

import broken.product.core.policy.CircularPolicy;

/** A host that has been taught the answers. */
public record KnowingHost(CircularPolicy policy) {}
