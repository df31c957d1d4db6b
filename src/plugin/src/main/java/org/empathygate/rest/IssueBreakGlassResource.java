package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.override.BreakGlassDesk;
import org.jspecify.annotations.Nullable;

/** Passing at once, for members of the groups that the policy names. */
@Path("issues/{key}/break-glass")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class IssueBreakGlassResource {
    private final RestBoundary boundary;
    private final Access access;
    private final BreakGlassDesk desk;

    @Inject
    public IssueBreakGlassResource(RestBoundary boundary, Access access, BreakGlassDesk desk) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response breakGlass(@PathParam("key") String key, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toDecide(key);
            BreakGlassInput input = Body.read(json, BreakGlassInput.class);
            return boundary.answer(
                    desk.breakGlass(workItem, ChoicePoint.DONE, access.person(), input.reason(), access::visibleKey),
                    glass -> RestBoundary.created(BrokenGlassJson.of(glass, workItem.key(), false)));
        });
    }
}
