package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.followup.FollowUpDesk;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideRequest;

/** The questions about a used override, with their answers beside what the requester said then. */
@Path("overrides/{id}/follow-ups")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class OverrideFollowUpsResource {
    private final RestBoundary boundary;
    private final Access access;
    private final OverrideDesk overrides;
    private final FollowUpDesk desk;
    private final AftermathPages pages;

    @Inject
    public OverrideFollowUpsResource(
            RestBoundary boundary, Access access, OverrideDesk overrides, FollowUpDesk desk, AftermathPages pages) {
        this.boundary = boundary;
        this.access = access;
        this.overrides = overrides;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public Response list(@PathParam("id") String id) {
        return boundary.answer(() -> {
            access.person();
            OverrideRequest request = access.visible(overrides.find(Address.id(id)));
            WorkItemFacts workItem = access.toBrowse(request.workItem());
            return RestBoundary.ok(new FollowUpsJson(desk.of(request.id()).stream()
                    .map(followUp -> pages.of(followUp, request, workItem, access.reader()))
                    .toList()));
        });
    }
}
