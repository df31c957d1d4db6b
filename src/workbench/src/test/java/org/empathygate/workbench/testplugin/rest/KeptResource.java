package org.empathygate.workbench.testplugin.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.empathygate.workbench.testplugin.Kept;

@Path("kept")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeptResource {

    private final Kept kept;

    public KeptResource(Kept kept) {
        this.kept = kept;
    }

    @GET
    public Object all() {
        return kept.all();
    }

    @PUT
    public Object keep(Map<String, String> texts) {
        kept.keep(texts);
        return texts;
    }
}
