package org.empathygate.workbench.testplugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.testplugin.Notes;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotesResource {

    private final Notes notes;

    public NotesResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    @Path("all")
    @AnonymousSiteAccess
    public List<String> all() {
        return notes.all();
    }

    /** Without an annotation: for people who are signed in. */
    @POST
    @Path("all")
    public Response add(Map<String, String> note) {
        notes.add(note.getOrDefault("body", ""));
        return Response.status(201).entity(note).build();
    }

    @GET
    @Path("secret")
    @SystemAdminOnly
    public Map<String, String> secret() {
        return Map.of("secret", "yes");
    }

    @GET
    @Path("broken/{why}")
    @AnonymousSiteAccess
    public Response broken(@PathParam("why") String why) {
        throw new IllegalStateException(why);
    }
}
