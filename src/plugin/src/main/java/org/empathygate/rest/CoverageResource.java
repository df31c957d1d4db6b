package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.bypass.Workflows;
import org.jspecify.annotations.Nullable;

/** Which ways into a done status do not carry the gate, and adding it: to the draft of a workflow, never to the live one. */
@Path("coverage")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CoverageResource {
    private final RestBoundary boundary;
    private final Access access;
    private final Workflows workflows;

    @Inject
    public CoverageResource(RestBoundary boundary, Access access, Workflows workflows) {
        this.boundary = boundary;
        this.access = access;
        this.workflows = workflows;
    }

    @GET
    public Response coverage(@QueryParam("project") @Nullable String project) {
        return boundary.answer(() -> {
            ProjectKey allowed = access.toAdminister(Address.required("project", project));
            return RestBoundary.ok(CoverageJson.of(allowed.value(), workflows.intoDone(allowed)));
        });
    }

    /** Other projects may follow the same workflow, so that it takes an administrator of the whole system. */
    @POST
    @Path("{project}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            ProjectKey allowed = access.toAdminister(project);
            access.toSystemAdminister();
            PersonId person = access.person();
            CoverageInput input = Body.read(json, CoverageInput.class);
            String workflow = Address.required("workflow", input.workflow());
            if (input.transition() == null) {
                throw Refusal.badInput("transition", RestTexts.REQUIRED);
            }
            return switch (workflows.addToDraft(allowed, workflow, input.transition(), person)) {
                case IN_DRAFT, THERE_ALREADY ->
                    RestBoundary.ok(CoverageJson.of(allowed.value(), workflows.intoDone(allowed)));
                case MISSING -> throw Refusal.of(RestBoundary.NOT_FOUND, RestTexts.NOT_FOUND);
                case NEVER_ON_CREATE -> throw Refusal.of(RestBoundary.CONFLICT, RestTexts.NEVER_ON_CREATE);
                case BY_HAND -> throw Refusal.of(RestBoundary.CONFLICT, RestTexts.byHand(workflow));
            };
        });
    }
}
