package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.override.HoldDesk;
import org.jspecify.annotations.Nullable;

/** The hold on a work item. */
@Path("issues/{key}/hold")
@Guarded
@Produces(MediaType.APPLICATION_JSON)
public final class HoldResource {
    private final RestBoundary boundary;
    private final Access access;
    private final HoldDesk desk;

    @Inject
    public HoldResource(RestBoundary boundary, Access access, HoldDesk desk) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
    }

    @GET
    @AnonymousSiteAccess
    public Response show(@PathParam("key") String key) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toBrowse(key);
            return RestBoundary.ok(access.visible(desk.of(workItem).map(hold -> HoldJson.of(hold, workItem.key()))));
        });
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response hold(@PathParam("key") String key, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toDecide(key);
            HoldInput input = Body.read(json, HoldInput.class);
            return boundary.answer(
                    desk.hold(workItem, access.person(), input.reason()),
                    hold -> RestBoundary.created(HoldJson.of(hold, workItem.key())));
        });
    }

    @DELETE
    @LicensedOnly
    public Response lift(@PathParam("key") String key) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toDecide(key);
            return boundary.answer(desk.lift(workItem, access.person()), hold -> RestBoundary.noContent());
        });
    }
}
