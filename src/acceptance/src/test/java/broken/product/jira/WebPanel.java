package broken.product.jira;

import jakarta.ws.rs.core.Response;

/** Answers HTTP from a panel. */
public final class WebPanel {
    public Response show() {
        return Response.noContent().build();
    }
}
