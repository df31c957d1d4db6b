package org.empathygate.workbench.jira.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** Clients ask which applications are linked before they add a remote link; they are told of none, and add it as it is. */
@Path("listApplicationlinks")
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicationLinksResource {

    @GET
    public Map<String, List<Object>> list() {
        return Map.of("list", List.of());
    }
}
