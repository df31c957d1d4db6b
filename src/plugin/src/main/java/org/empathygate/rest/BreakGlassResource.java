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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.ReviewDesk;
import org.jspecify.annotations.Nullable;

/** Broken glasses by their number, and those that await a review of the person who asks. */
@Path("break-glass")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class BreakGlassResource {
    private final RestBoundary boundary;
    private final Access access;
    private final ReviewDesk desk;

    @Inject
    public BreakGlassResource(RestBoundary boundary, Access access, ReviewDesk desk) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
    }

    /** Those that this person may review, on work items that they may see; the one broken first first. */
    @GET
    public Response waiting(@QueryParam("waitingFor") @Nullable String waitingFor) {
        return boundary.answer(() -> {
            PersonId person = access.person();
            Address.onlyMe("waitingFor", waitingFor);
            List<BrokenGlassJson> waiting = desk.waitingFor(person).stream()
                    .flatMap(glass -> visible(glass).stream())
                    .toList();
            return RestBoundary.ok(new BrokenGlassesJson(waiting));
        });
    }

    @POST
    @Path("{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(@PathParam("id") String id, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            PersonId person = access.person();
            BrokenGlass found = access.visible(desk.find(Address.id(id)));
            WorkItemFacts workItem = access.toDecide(found.workItem());
            ReviewInput input = Body.read(json, ReviewInput.class);
            return boundary.answer(
                    desk.review(workItem, found.id(), person, input.justified(), input.comment()),
                    glass -> RestBoundary.ok(BrokenGlassJson.of(glass, workItem.key(), desk.isOverdue(glass))));
        });
    }

    private Optional<BrokenGlassJson> visible(BrokenGlass glass) {
        return access.visibleKey(glass.workItem()).map(key -> BrokenGlassJson.of(glass, key, desk.isOverdue(glass)));
    }
}
