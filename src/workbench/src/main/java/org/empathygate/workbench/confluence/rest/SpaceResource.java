package org.empathygate.workbench.confluence.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.wiki.Deed;

/** {@code /rest/api/space}: the spaces that the caller may see. */
@Path("/space")
@Produces(MediaType.APPLICATION_JSON)
public final class SpaceResource {

    private final ConfluenceHost confluence;
    private final JsonViews views;

    SpaceResource(ConfluenceHost confluence, JsonViews views) {
        this.confluence = confluence;
        this.views = views;
    }

    @GET
    public Map<String, Object> all() {
        var spaces = confluence.wiki().spaces().all().stream()
                .filter(space -> confluence.may(Deed.VIEW, space))
                .map(views::space)
                .toList();
        return views.list(spaces, new Slice(0, Math.max(25, spaces.size())), "/rest/api/space");
    }

    @GET
    @Path("/{key}")
    public Map<String, Object> get(@PathParam("key") String key) {
        return confluence
                .wiki()
                .spaces()
                .find(key)
                .filter(space -> confluence.may(Deed.VIEW, space))
                .map(views::space)
                .orElseThrow(() -> Refusal.missing("No space with key : " + key));
    }
}
