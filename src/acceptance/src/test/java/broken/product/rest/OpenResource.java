package broken.product.rest;

import broken.product.core.policy.CircularPolicy;
import jakarta.ws.rs.PUT;

/** Lets everybody write, and shows its inside. */
public final class OpenResource {
    @PUT
    public CircularPolicy replace(CircularPolicy policy) {
        return policy;
    }
}
