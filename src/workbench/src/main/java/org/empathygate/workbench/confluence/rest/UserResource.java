package org.empathygate.workbench.confluence.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import org.empathygate.workbench.confluence.host.ConfluenceHost;

/** {@code /rest/api/user}: who is asking. */
@Path("/user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

    private final ConfluenceHost confluence;
    private final JsonViews views;

    UserResource(ConfluenceHost confluence, JsonViews views) {
        this.confluence = confluence;
        this.views = views;
    }

    @GET
    @Path("/current")
    public Map<String, Object> current() {
        return views.user(Objects.requireNonNullElse(confluence.people().username(), ""));
    }
}
