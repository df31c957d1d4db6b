package org.empathygate.workbench.jira.witness.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.empathygate.workbench.jira.witness.Deeds;
import org.empathygate.workbench.jira.witness.Witness;

@Path("/")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class WitnessResource {
    private final Witness witness;
    private final Deeds deeds;

    public WitnessResource(Witness witness, Deeds deeds) {
        this.witness = witness;
        this.deeds = deeds;
    }

    @GET
    @Path("lines")
    public List<String> lines() {
        return witness.lines();
    }

    @POST
    @Path("mail/{to}")
    public void mail(@PathParam("to") String to) {
        deeds.mail(to);
    }

    @POST
    @Path("audit")
    public void audit() {
        deeds.audit();
    }
}
